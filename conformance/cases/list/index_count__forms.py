a = ['x', 'y', 'x', 'z', 1, 1.0, True, None]

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a.index('x')
a.index('x', 1)
a.index('z', -5)
a.index('x', 1, 2)
a.index(1)
a.index(True)
a.index('q')
a.index(None)
a.index('x', 0, -10)
a.index('x', 100)
a.index('x', -100, 100)
a.index('x', None)
a.index('x', 'y')
a.index('x', 1.0)
a.index()
a.index(1, 2, 3, 4)
a.count('x')
a.count(1)
a.count('none')
a.count()
a.count(1, 2)
[[1], [1]].count([1])
[].index(0)
[float('nan')].count(float('nan'))
''')
nan = float('nan')
print [nan].index(nan), [nan].count(nan), nan in [nan], [nan] == [nan]
class Eq(object):
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print 'eq', self.n, other
        return self.n == other
print [Eq(1), Eq(2), Eq(3)].index(2)
print [1, 2].count(Eq(2))
print Eq(2) in [1, 2, 3]
