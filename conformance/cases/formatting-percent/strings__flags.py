class S(object):
    def __str__(self): return 'S-str'
    def __repr__(self): return 'S-repr'
for spec in ['%s', '%r', '%5s', '%-5s|', '%.2s', '%10.3s', '%-10.3s|', '%05s', '%+s', '%#s', '% s', '%.0s', '%10r', '%.3r', '%c', '%3c', '%-3c|']:
    row = []
    for v in ['a', 'hello world', u'u', u'\xe9', '', 5, None, (1, 2), [1], S(), 1.5, 65, 256, -1, u'\u20ac', 2L, True]:
        try:
            row.append(spec % (v,))
        except Exception, e:
            row.append('%s %s' % (type(e).__name__, e))
    print spec, row
