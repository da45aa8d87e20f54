values = [0, 1, -1, 5, -6, 255, 2 ** 31, -2 ** 31, 2 ** 53 - 1, 2 ** 53, -2 ** 53 - 1, 2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 2 ** 64 + 5, -2 ** 70, True]
for op in ['&', '|', '^']:
    for a in values:
        print op, repr(a), [eval('a %s b' % op) for b in values]
for a in values:
    print repr(a), ~a, [a << n for n in (0, 1, 10, 31, 32, 33, 53, 62, 63, 64)], [a >> n for n in (0, 1, 10, 31, 32, 53, 63, 64, 100)], a.bit_length()
