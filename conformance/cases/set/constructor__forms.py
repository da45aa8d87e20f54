def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
set()
set([])
set('aab')
set({'k': 1})
set(xrange(3))
set(5)
set(None)
set([[]])
set([{}])
set(1, 2)
set(iterable=[1])
set(a=1)
frozenset()
frozenset('ab')
frozenset(5)
frozenset(1, 2)
frozenset(a=1)
frozenset() is frozenset()
frozenset(set([1]))
{1, 2, 2.0}
repr(set([1]))
repr(frozenset([1]))
str(set())
set([set()])
hash(set())
hash(frozenset())
hash(frozenset([1, 2, 3]))
hash(frozenset('abc'))
hash(frozenset([frozenset(), 1.5]))
set.__new__(set, 'a')
set.__new__(list)
set([1, 2, 3]).__len__()
set().__hash__
''')
f = frozenset('x')
print frozenset(f) is f, f.copy() is f, f | f is f
