for spec in ['', 'd', 'b', 'o', 'x', 'X', 'c', 'n', '5', '<5', '>5', '^5', '=5', '05', '+', '-', ' ', '+5', '=+5', '#x', '#o', '#b', '#X', '#10x', '#010x', '*^9', '0=9', ',', ',d', '10,', '010,', '+,', '.2', '.2d', 's', 'f', 'e', 'g', '%', '.1f', '5c', '+c', ',x', ',b', '<', '^', '5d5', 'zz', '{', 'D', '#', '#d', ' x', '_<7d', '<<7']:
    row = []
    for v in [0, 42, -42, 123456789, True, 2**70, -7L]:
        try:
            row.append(format(v, spec))
        except Exception, e:
            row.append('%s %s' % (type(e).__name__, e))
    print repr(spec), row
