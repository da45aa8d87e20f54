import sys
class O(object): pass
class S(object): __slots__ = ('a', 'b')
class I(int): pass
class Old: pass
def g(): yield 1
for v in [5, 5L, 1.5, 1j, True, None, object(), O(), S(), I(5), Old, Old(), len, g, g(), O.__init__, sys, g.func_code, xrange(3), slice(1), property(), staticmethod(1), enumerate(''), reversed([]), iter([]), iter(()), iter({}), type, O, Exception(), KeyError(), OSError(), UnicodeDecodeError('a', 'b', 1, 1, ''), SyntaxError(), NotImplemented, Ellipsis, iter(''), buffer(''), memoryview(''), sys.stdout, 'abc', u'abc', frozenset(), [], (), {}, 2 ** 70, type.__dict__, {}.viewkeys()]:
    print type(v).__name__, v.__sizeof__(), sys.getsizeof(v), object.__sizeof__(v), type(v).__basicsize__, type(v).__itemsize__
for t in [int, basestring, BaseException, Exception, StandardError, EnvironmentError, ArithmeticError]:
    print t.__name__, [c.__name__ for c in t.__subclasses__()]
print set([int, list, dict, type, type(None), type(len), BaseException]) <= set(object.__subclasses__()), bool in object.__subclasses__()
