from itertools import *

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
list(chain('ab', [1], ()))
list(chain())
list(chain(5))
list(chain('a', 5))
list(chain.from_iterable(['ab', 'c']))
chain.from_iterable(5)
list(izip('ab', [1, 2, 3]))
list(izip())
izip(5)
list(izip('a'))
list(izip_longest('ab', [1, 2, 3]))
list(izip_longest('ab', [1], fillvalue='-'))
izip_longest('a', foo=1)
list(izip_longest())
list(imap(str, [1, 2]))
list(imap(None, 'ab', [1, 2]))
list(imap(pow, [2, 3], [3, 2, 1]))
imap(None)
imap()
list(imap(5, [1]))
list(ifilter(None, [0, 1, 2]))
list(ifilter(lambda x: x > 1, [1, 2]))
list(ifilterfalse(None, [0, 1, '']))
list(ifilterfalse(lambda x: x > 1, [1, 2]))
ifilter(None, 5)
list(starmap(pow, [(2, 3), (3, 2)]))
list(starmap(pow, [5]))
list(starmap(5, [(1,)]))
list(takewhile(lambda x: x < 3, [1, 2, 3, 1]))
list(dropwhile(lambda x: x < 3, [1, 2, 3, 1]))
list(compress('abcd', [1, 0, 1]))
compress('a')
list(product('ab', [1, 2]))
list(product('ab', repeat=2))
list(product())
list(product('ab', []))
product('a', repeat='x')
product(5)
list(permutations('abc'))
list(permutations('abc', 2))
list(permutations('ab', 3))
permutations('a', -1)
list(combinations('abcd', 2))
list(combinations('ab', 3))
combinations('a', -1)
list(combinations_with_replacement('ab', 2))
list(combinations('', 0))
[(k, list(g)) for k, g in groupby('aabbbc')]
[(k, list(g)) for k, g in groupby([1, 3, 2, 4], lambda x: x % 2)]
groupby(5)
[k for k, g in groupby('abab')]
list(groupby([]))
groupby('a', key=5).next()
''')
a, b = tee('abc')
print a.next(), list(b), list(a)
x, y, z = tee(iter([1, 2]), 3)
print list(x), list(y), list(z), tee('a', 0)
for f in [lambda: tee('a', -1), lambda: tee(5), lambda: tee('a', 'b'), lambda: tee()]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
g = groupby('aab')
k, first = g.next()
k2, second = g.next()
print k, list(first), k2, list(second)
