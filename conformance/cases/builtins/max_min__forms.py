class C(object):
    def __init__(self, n): self.n = n
    def __cmp__(self, o): return cmp(self.n, o.n)
    def __repr__(self): return 'C%d' % self.n

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
max(1, 2, 3)
min(1, 2, 3)
max([3, 1, 2])
min('hello')
max('a', 'b', key=ord)
min([3, -1, 2], key=abs)
max([3, -4, 2], key=abs)
max(['aa', 'b', 'cc'], key=len)
min(['aa', 'b', 'c'], key=len)
max(1, 'a', None, [], ())
min(1, 'a', None, [], ())
max(1, 1.0)
max(1.0, 1)
min(True, 1)
max([], key=len)
max([])
min(())
max({})
max({1: 'a', 5: 'b'})
max(5)
min(None)
max()
min()
max(1, 2, key=5)
max(1, 2, foo=1)
max(1, key=len)
max([1], key=None)
max([1], default=5)
max(1, 2, key=len, foo=1)
max(C(1), C(3), C(2))
min([C(2), C(1)])
max(x for x in range(5))
max(x for x in [])
max([1, 2], [1, 3])
max(1j, 2j)
max('abc', 5)
min([1], (1,), {1: 1}, 'x')
max(key=len)
max([[1, 2], [3]], key=lambda l: l[0])
''')
