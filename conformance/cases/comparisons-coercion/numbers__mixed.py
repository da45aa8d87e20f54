numbers = [0, 1, -1, True, False, 1L, 0.0, 1.0, 1.5, 2**53, float(2**53), 2**53 + 1, 2**63, -2**63, 1e19, 1 + 0j, 1j]
for op in ['==', '!=', '<']:
    for a in numbers:
        row = ''
        for b in numbers:
            try:
                row += 'T' if eval('a %s b' % op) else 'F'
            except TypeError:
                row += 'E'
        print op, repr(a), row
for op in ['+', '-', '*', '/', '//', '%', '**']:
    for a in [2, 3L, 2.5, 1j, True]:
        row = []
        for b in [2, 3L, 2.5, 1j, True]:
            try:
                row.append(repr(eval('a %s b' % op)))
            except Exception, e:
                row.append(type(e).__name__)
        print op, repr(a), row
