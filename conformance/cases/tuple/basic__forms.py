t = (1, 'a', 2.5)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
()
(1,)
1, 2
t[0]
t[-1]
t[3]
t[-4]
t[1:]
t[::-1]
t['a']
t[None]
t[1.0]
t + (1,)
t + [1]
t * 2
0 * t
t * 'x'
t * 1.5
'a' in t
t.index('a')
t.index('z')
t.index('a', 2)
t.index('a', -2, 3)
t.index()
t.count(1)
t.count()
len(t)
tuple()
tuple('abc')
tuple([1, (2,)])
tuple({1: 2})
tuple(5)
tuple(1, 2)
tuple(sequence=[1])
tuple(foo=1)
(1, 2) < (1, 3)
(1, 2) < (1,)
(1, 2) == [1, 2]
() < (0,)
cmp((1, 2), (1, 2))
(1, (2, 3)) == (1, (2, 3))
t.append
t.__getslice__(0, 2)
t.__getnewargs__()
tuple.__new__(list)
tuple.__new__(tuple, 'ab')
''')
print t[:] is t, tuple(t) is t, () is tuple()
