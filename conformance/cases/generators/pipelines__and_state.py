def numbers(n):
    for i in xrange(n): yield i
def square(it):
    for x in it: yield x * x
def evens(it):
    for x in it:
        if x % 2 == 0: yield x
print list(square(evens(numbers(10))))
def sieve():
    primes = {}
    q = 2
    while True:
        if q not in primes:
            yield q
            primes[q * q] = [q]
        else:
            for p in primes.pop(q): primes.setdefault(p + q, []).append(p)
        q += 1
s = sieve()
print [s.next() for _ in range(25)]
def walk(tree):
    if isinstance(tree, tuple):
        for t in tree:
            for leaf in walk(t): yield leaf
    else:
        yield tree
print list(walk((1, (2, (3, 4), 5), (6,))))
def coroutine():
    buf = []
    while True:
        item = yield len(buf)
        if item is None: break
        buf.append(item)
    yield buf
c = coroutine(); c.next()
print c.send('a'), c.send('b'), c.send(None)
def locals_live():
    a, b = 1, [2]
    for k in 'xy':
        a += 1
        b.append((yield k, a))
    yield sorted(locals().items())
l = locals_live()
print l.next(), l.send('s1'), l.send('s2')
def merge(*its):
    its = map(iter, its)
    while its:
        for it in its[:]:
            try:
                yield it.next()
            except StopIteration:
                its.remove(it)
print list(merge('abc', [1], (9, 8)))
class Tree:
    def __init__(self, v, kids=()): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids:
            for v in k: yield v
print list(Tree(1, [Tree(2, [Tree(3)]), Tree(4)]))

def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
def f():
    yield 1
    return 2
--
def f():
    return 1
    yield
--
def f():
    return
    yield
--
yield 1
--
class C:
    yield 1
--
x = yield
--
def f(): x = yield = 1
--
def f(): (yield) = 1
--
def f(): yield += 1
--
def f(x=(yield)): pass
--
lambda: (yield 1)
--
def f():
    print yield
--
def f(): return (yield 1)
--
def f(): a = b = yield 1
--
def f(): x = 1 + yield 2
--
[(yield 1) for x in []]
--
def f(): f(yield)
--
def f(): f((yield))
--
def f(): f(yield 1)
''')
