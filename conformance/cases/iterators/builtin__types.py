for it in [iter([1, 2]), iter((1, 2)), iter('ab'), iter(u'ab'), iter({1: 2}), iter(set([1])), iter(xrange(2)), enumerate('a'), reversed([1, 2]), iter(lambda: 1, 1), (x for x in 'a'), iter(bytearray('a')), {1: 2}.iteritems()]:
    print type(it).__name__, iter(it) is it, hasattr(it, '__length_hint__'), hasattr(it, 'next'), list(it), list(it)
    try:
        it.next()
    except StopIteration:
        pass
    try:
        it.next(1)
    except TypeError, e:
        print e
    try:
        it.foo = 1
    except AttributeError, e:
        print e
    try:
        len(it)
    except TypeError, e:
        print e
