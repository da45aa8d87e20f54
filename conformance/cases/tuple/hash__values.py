for t in [(), (1,), (1, 2), (2, 1), ('a',), ('a', 'b'), (1, (2, (3,))), (None is None,), (1.5, 2L), (0, 0), (-1, -2), tuple(range(20))]:
    print t, hash(t)
for bad in [([],), (1, {}), ((1, [2]),)]:
    try:
        hash(bad)
    except TypeError, e:
        print e
