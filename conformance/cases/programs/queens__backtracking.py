def queens(n, row=0, columns=(), diag1=(), diag2=()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if c not in columns and row + c not in diag1 and row - c not in diag2:
            for s in queens(n, row + 1, columns + (c,), diag1 + (row + c,), diag2 + (row - c,)):
                yield s
for n in range(1, 8):
    solutions = list(queens(n))
    print n, len(solutions), solutions[:1]
for c in queens(6).next():
    print '.' * c + 'Q' + '.' * (5 - c)
