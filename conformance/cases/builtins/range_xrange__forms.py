def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
range(5)
range(2, 5)
range(0, 10, 3)
range(10, 0, -3)
range(0)
range(-3)
range(5, 2)
range(0, 5, -1)
range(1, 10, 100)
range(2L)
range(2**70, 2**70 + 3)
range(-2**65, -2**65 + 5, 2)
range(2**70, 2**70 - 3, -1)
range(True)
range('a')
range(None)
range(1.0)
range(0, 1.5)
range(0, 10, 0.5)
range(0, 5, 0)
range(0, 5, 0L)
range()
range(1, 2, 3, 4)
range(stop=5)
range(10**10, 10**20)
xrange(5)
xrange(2, 5)
xrange(0, 10, 3)
xrange(0, 10, 4)
xrange(10, 0, -3)
xrange(5, 2)
xrange(0)
list(xrange(5, 0, -2))
xrange(5)[2]
xrange(5)[-1]
xrange(5)[5]
xrange(5)[-6]
xrange(5)['a']
xrange(5)[1:2]
len(xrange(5))
xrange(1.5)
xrange(0, 1.5)
xrange('a')
xrange(2**63)
xrange(0, 5, 0)
xrange()
xrange(1, 2, 3, 4)
xrange(5) == xrange(5)
3 in xrange(5)
3.0 in xrange(5)
'a' in xrange(5)
xrange(5).__len__()
xrange(5).__getitem__(1)
xrange(5).count
list(reversed(xrange(5)))
list(reversed(xrange(0, 10, 3)))
iter(xrange(3)).__length_hint__()
xrange(-2**63, 2**63 - 1)
len(xrange(-2**62, 2**62))
repr(xrange(1, 10, 3))
hash(xrange(3)) == 0
type(xrange(1))
xrange(3).foo
xrange(5) + xrange(5)
xrange(5) * 2
xrange(1, 10, 2).__reduce__()
''')
