pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (5, 0), (1, 1), (2**40, 3), (-1, 2**31)]
for a, b in pairs:
    row = []
    for name, f in [('+', lambda: a + b), ('-', lambda: a - b), ('*', lambda: a * b), ('/', lambda: a / b), ('//', lambda: a // b), ('%', lambda: a % b), ('divmod', lambda: divmod(a, b)), ('&', lambda: a & b), ('|', lambda: a | b), ('^', lambda: a ^ b)]:
        try:
            row.append('%s %r' % (name, f()))
        except ZeroDivisionError, e:
            row.append('%s %s' % (name, e))
    print a, b, row
for a in 5, 0, -5, 2**62:
    print -a, +a, ~a, abs(a), not a
