def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
type(5)
type(type)
type('X', (), {}).__name__
type('X', (object,), {'a': 1}).a
type('X', (int,), {})(5)
type('X', (), {}).__bases__
type('X', (), {'__slots__': 'a'}).a.__name__
type()
type(1, 2)
type(1, 2, 3)
type('X', [], {})
type('X', (), [])
type('X', (5,), {})
type('X', (), {}, 1)
type(u'X', (), {})
type(name='X', bases=(), dict={})
type('X', (), {5: 6}).__dict__[5]
type('a b', (), {})
type('X', (type,), {})('Y', (), {}).__class__.__name__
type('X', (), {'__doc__': 'd'}).__doc__
type('X', (), {}).__module__
type('X', (), {'__module__': 'm'})
type('', (), {}).__name__
type.__call__(int, '5')
type.__new__(type, 'X', (), {}).__name__
type.__new__(int, 'X', (), {})
type.__new__(type)
type.__new__()
type.__class__
type.__bases__
type.__base__
type.__mro__
object.__base__
object.__bases__
bool.__base__
int.__basicsize__ > 0
type.__flags__ > 0
int.__name__
int.__module__
type(None).__name__
type(NotImplemented)
type(Ellipsis)
type(len)
type([].append)
type(lambda: 1)
type(type.__dict__)
type(int.__add__)
type((5).__add__)
type(int.real)
type(str.join)
type(''.join)
type(dict.__dict__['fromkeys'])
type(type(lambda: 1).func_code)
type(iter([]))
type(iter(()))
type(iter({}))
type(iter(''))
type(iter(set()))
type(iter(xrange(1)))
type(reversed([]))
type(reversed(()))
type(enumerate([]))
type(iter(int, 0))
type(x for x in [])
type(slice(1))
type(buffer(''))
type(memoryview(''))
type(__builtins__)
type(open)
type(property())
type(super)
''')
