import operator
values = [0, 1, -1, 7, -7, True, 2L, -3L, 0.5, -2.5, 1j, 2 ** 62, -2 ** 63, 2 ** 64]
ops = ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^']
total = 0
for op in ops:
    for a in values:
        row = []
        for b in values:
            if op in ('**', '<<') and (abs(b) > 100 or abs(a) > 2 ** 60 and b.real > 10): continue
            try:
                row.append(repr(eval('a %s b' % op)))
            except Exception, e:
                row.append(type(e).__name__)
        print op, repr(a), ' '.join(row)
