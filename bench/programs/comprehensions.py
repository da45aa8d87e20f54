def main():
    total = 0
    for turn in range(30):
        squares = [x * x for x in xrange(1000) if x % 3]
        pairs = dict((x, x + 1) for x in xrange(300))
        names = {x % 17 for x in squares}
        table = {x: y for x, y in zip(squares, squares[1:])}
        total += len(squares) + len(pairs) + len(names) + len(table)
    return total
