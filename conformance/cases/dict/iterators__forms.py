d = {'a': 1, 'b': 2, 'c': 3}
print list(d), list(d.iterkeys()), list(d.itervalues()), list(d.iteritems())
it = iter(d)
print it.__length_hint__(), it.next(), it.__length_hint__(), it is iter(it)
print type(iter(d)), type(d.itervalues()), type(d.iteritems())
print type(iter(d.viewkeys())), type(iter(d.viewitems()))
for bad in [lambda: d.iterkeys(1), lambda: d.iteritems().next(1), lambda: reversed(d), lambda: iter(d)[0]]:
    try:
        bad()
    except Exception, e:
        print type(e).__name__, e
it = iter({})
for _ in 1, 2:
    try:
        it.next()
    except StopIteration, e:
        print 'stop', e.args
