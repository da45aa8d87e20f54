d = {}
for key in ['a', 1, 1.5, None, (1, 2), u'\xe9', (1,), ((),), '', frozenset([1]), 5L, -1]:
    for operation in [lambda: d[key], lambda: d.pop(key), lambda: d.__delitem__(key)]:
        try:
            operation()
        except KeyError, e:
            print repr(e), str(e), e.args
for key in [[], {}, set(), [1], bytearray('a'), slice(1)]:
    for operation in [lambda: d[key], lambda: d.__setitem__(key, 1), lambda: d.__delitem__(key)]:
        try:
            operation()
        except TypeError, e:
            print e
