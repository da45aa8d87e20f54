def main():
    grid = [[0] * 40 for _ in range(40)]
    for x, y in ((1, 2), (2, 3), (3, 1), (3, 2), (3, 3), (20, 20), (20, 21), (20, 22)):
        grid[x][y] = 1
    for generation in range(20):
        new = []
        for x in range(40):
            row = []
            for y in range(40):
                n = 0
                for dx in (-1, 0, 1):
                    for dy in (-1, 0, 1):
                        if dx or dy:
                            n += grid[(x + dx) % 40][(y + dy) % 40]
                row.append(1 if n == 3 or (n == 2 and grid[x][y]) else 0)
            new.append(row)
        grid = new
    return sum([sum(row) for row in grid])
