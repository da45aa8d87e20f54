def solve(n, row, cols, d1, d2):
    if row == n:
        return 1
    count = 0
    for col in range(n):
        if col not in cols and row + col not in d1 and row - col not in d2:
            count += solve(n, row + 1, cols + [col], d1 + [row + col], d2 + [row - col])
    return count

def main():
    return solve(8, 0, [], [], [])
