from itertools import *
class Bad(object):
    def __iter__(self): return self
    def next(self): raise ValueError('next failed')
for f in [lambda: list(chain('a', Bad())), lambda: list(izip('ab', Bad())), lambda: list(imap(str, Bad())), lambda: list(islice(Bad(), 2)), lambda: list(cycle(Bad())), lambda: list(groupby(Bad())), lambda: list(takewhile(lambda x: 1, Bad())), lambda: list(ifilter(None, Bad())), lambda: list(starmap(max, Bad())), lambda: list(product('a', Bad())), lambda: list(permutations(Bad())), lambda: list(izip_longest('a', Bad())), lambda: tee(Bad())[0].next(), lambda: list(compress('a', Bad())), lambda: list(imap(lambda x: 1 / x, [1, 0])), lambda: list(takewhile(5, [1])), lambda: list(groupby([1], 5)), lambda: list(starmap(max, [1]))]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
its = [count(), cycle('a'), repeat(1), chain(), izip(), imap(None, 'a'), islice('a', 1), groupby(''), takewhile(None, ''), dropwhile(None, ''), ifilter(None, ''), ifilterfalse(None, ''), starmap(None, ''), product(), permutations(''), combinations('', 0), izip_longest(), compress('', ''), tee('')[0]]
for i in its: print type(i).__name__, iter(i) is i, hasattr(i, '__length_hint__')
print list(chain.from_iterable(repeat('ab', 2))), list(islice(cycle(chain('ab', 'c')), 5)), zip(count(), 'abc'), dict(izip('ab', count(1)))
a, b = tee(count())
print [a.next() for _ in range(3)], b.next(), a.next(), b.next()
import copy
c = copy.copy(tee('abc')[0]); print c.next()
print [len(list(combinations(range(n), 3))) for n in range(7)], [''.join(p) for p in product('ab', repeat=3)][:3], sum(1 for _ in permutations(range(5)))
print [(k, ''.join(g)) for k, g in groupby('AaBbb', str.upper)], list(izip_longest('abc', 'x', fillvalue='?')), list(dropwhile(lambda c: c in ' \t', '  x y'))
class Reenter(object):
    def __iter__(self): return self
    def next(self): return next(pair[0])
pair = tee(Reenter())
try: next(pair[0])
except RuntimeError, e: print e
