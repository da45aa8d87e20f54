class Counter(object):
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 1
        if self.n == 5: raise StopIteration
        return self.n

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
list(iter([1, 2]))
list(iter('ab'))
list(iter(Counter(), 3))
list(iter(Counter(), 99))
iter(5)
iter(None)
iter(5, 1)
iter()
iter([], 1, 2)
iter([], 1)
type(iter(Counter(), 1))
iter(lambda: 1, 1).next()
iter(iter([])) is not None
list(iter({1: 2}))
list(iter(xrange(2)))
''')
def fails(): raise ValueError('from callable')
it = iter(fails, None)
for _ in range(2):
    try:
        it.next()
    except Exception, e:
        print type(e).__name__, e
it = iter([1, 2, 3].pop, 1)
print list(it), list(it)
i = iter('ab')
print iter(i) is i, i.next(), i.__length_hint__(), i.next()
try:
    i.next()
except StopIteration:
    print 'stop'
class BadEq(object):
    def __eq__(self, o): raise KeyError('eq')
try:
    iter(lambda: BadEq(), 1).next()
except KeyError, e:
    print repr(e)
