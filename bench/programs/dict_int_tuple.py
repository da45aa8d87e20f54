def main():
    grid = {}
    for x in range(150):
        for y in range(150):
            grid[x, y] = (x * y) % 10
    total = 0
    for x in range(1, 149):
        for y in range(1, 149):
            total += grid[x - 1, y] + grid[x + 1, y] - grid[x, y]
    table = {}
    for i in xrange(60000):
        table[i * 3] = i
    for i in xrange(60000):
        total += table[i * 3] & 3
    return total
