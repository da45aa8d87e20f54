values = ['s', u'u', [1], (1,), {1: 2}, set([1]), frozenset([1]), 5, 5L, 1.5, 1j, bytearray('b'), slice(1), xrange(1)]
skip = set(['format', 'fromkeys'])
for v in values:
    for name in sorted(dir(type(v))):
        if name[0] == '_' or name in skip: continue
        method = getattr(v, name)
        if not callable(method): continue
        for args, kw in [((), {}), ((1, 2, 3, 4, 5, 6), {}), ((), {'bad_keyword': 1})]:
            try:
                r = method(*args, **kw)
                text = repr(r)[:30].split(' at ')[0]
            except Exception, e:
                text = '%s: %s' % (type(e).__name__, e)
            print type(v).__name__, name, len(args), len(kw), text
