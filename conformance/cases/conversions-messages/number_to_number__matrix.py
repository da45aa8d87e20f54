class New(object): pass
values = [0, -3, True, 2**70, 2.75, -2.75, 1e300, float('nan'), float('inf'), 3 + 0j, 1j, '7', ' 7 ', '7.5', 'x', '', u'7', u'\u0667', None, [], (1,), New(), '0x10', '1e3', '10L', 1L]
for f in [int, long, float, complex, bool, str, round, abs, hex, chr, unichr, list, tuple]:
    row = []
    for v in values:
        try:
            row.append(repr(f(v)).split(' object')[0])
        except Exception, e:
            row.append('%s: %s' % (type(e).__name__, str(e)[:60]))
    print f.__name__
    for v, r in zip(values, row): print '   ', repr(v)[:25].split(' object')[0], r
