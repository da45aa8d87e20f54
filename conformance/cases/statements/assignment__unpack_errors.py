def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
a, b = 1, 2, 3
--
a, b = 1,
--
a, b = ()
--
a, b = 5
--
a, b = None
--
a, b = 'abc'
--
a, b, c = 'ab'
--
a, b = {1: 2}
--
a, b = (x for x in [1, 2, 3])
--
a, b = (x for x in [1])
--
a, (b, c) = 1, 2
--
a, (b, c) = 1, (2,)
--
for a, b in [1]: pass
--
for a, b in [(1, 2, 3)]: pass
--
[a for a, b in [(1,)]]
--
def f((a, b)): pass
f(5)
--
def f((a, b)): pass
f((1, 2, 3))
--
a, b = xrange(3)
--
a = b, c = 1, 2
print a, b, c
--
class It:
    def __iter__(self): raise ValueError('no iter')
a, b = It()
--
class Seq:
    def __getitem__(self, i): return i
a, b = Seq()
--
a, b = set()
--
a, b = object()
''')
