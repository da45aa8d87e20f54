nan, inf = float('nan'), float('inf')
for a in [nan, inf, -inf, 0.0, -0.0, 1, 10**400, 'a', None]:
    for b in [nan, inf, -inf, 0.0]:
        print repr(a)[:10], repr(b), a < b, a <= b, a == b, a != b, a > b, a >= b,
        try:
            print cmp(a, b) if a == a and b == b else ''
        except OverflowError, e:
            print e
print 0.0 == -0.0, {0.0: 'zero'}[-0.0], 1.5 < 'a', 1.5 < None, 1.5 < [], 1.5 == '1.5'
print 0.5 == 1L / 2.0, 1.0 == 1L, 1e16 == 10**16, 1e16 + 1 == 10**16 + 1, 1e23 == 10**23
print sorted([2.5, 1, 3L, True, 0.5, -1e300, 10**30])
