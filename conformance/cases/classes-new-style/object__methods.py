def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
object().__class__
object().__doc__
object.__doc__
object().__eq__
object().__hash__() == 1
object().__str__()[:16]
object().__repr__()[:16]
object().__format__('')[:16]
object().__format__('5')[:16]
object().__format__(5)
object().__sizeof__() > 0
object().__reduce_ex__(2)[1:]
object().__reduce__()[0].__name__
object().__getattribute__('__class__')
object().__getattribute__('nope')
object().__getattribute__(5)
object().__getattribute__()
object().__setattr__('a', 1)
object().__delattr__('a')
object.__subclasshook__()
object.__hash__(5) == hash(5)
object.__repr__(5)[:14]
object.__str__(5)
object.__cmp__
object.__dict__['__class__']
dir(object())
object.__getattribute__(5, 'real')
object.__getattribute__(int, '__mro__')
object.__format__(5, '>4')
object.__init__(5)
object.__new__(object).__class__
''')
class C(object):
    'docs'
    x = 1
    def m(self): pass
c = C(); c.y = 2
print sorted(set(dir(c)) - set(dir(object()))), c.__doc__, c.__module__, C.__dict__['x'], sorted(C.__dict__.keys())
class D(C): pass
print D.__doc__, D().__doc__, D.__dict__.keys() and sorted(D.__dict__), repr(C), str(C)
class WithDir(object):
    def __dir__(self): return ['b', 'a']
print dir(WithDir())
class BadDir(object):
    def __dir__(self): return 5
try:
    dir(BadDir())
except TypeError, e:
    print e
