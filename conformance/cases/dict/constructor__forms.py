def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
dict()
dict({'a': 1})
dict([('a', 1), ('b', 2)])
dict(a=1, b=2)
dict({'a': 1}, a=2)
dict([('a', 1)], b=2)
dict(x for x in [(1, 2)])
dict(5)
dict(None)
dict('ab')
dict(['ab'])
dict([1])
dict([()])
dict([(1, 2, 3)])
dict({}, {})
dict(1, 2, 3)
dict([([], 1)])
dict(self=1)
dict(**{'a': 1})
dict(zip('abc', range(3)))
dict.fromkeys('ab')
dict.fromkeys([1, 2], 'v')
dict.fromkeys(5)
dict.fromkeys()
dict.fromkeys([[]])
dict.fromkeys([1], 2, 3)
{}.fromkeys('x', 1)
dict.fromkeys({'a': 5}, 0)
dict.fromkeys(set([1, 2]))
dict.__new__(dict, 1, 2)
dict.__new__(list)
''')
class D(dict):
    def __init__(self, *args, **kw):
        print 'init', args, kw
        dict.__init__(self, *args, **kw)
    def __setitem__(self, k, v):
        print 'set', k, v
        dict.__setitem__(self, k, v)
print D.fromkeys('ab', 1), type(D.fromkeys('a'))
print D(a=1).copy(), type(D().copy())
