import abc, numbers, collections
class Base(object):
    __metaclass__ = abc.ABCMeta
    @abc.abstractmethod
    def need(self): return 'base need'
    @abc.abstractproperty
    def prop(self): pass
    def have(self): return 'have'
class Half(Base):
    def need(self): return 'half ' + super(Half, self).need()
class Full(Half):
    prop = 5
for c in Base, Half, Full:
    try:
        x = c()
        print c.__name__, x.need(), x.prop, x.have()
    except TypeError, e:
        print e
print sorted(Base.__abstractmethods__), sorted(Half.__abstractmethods__), sorted(Full.__abstractmethods__)
Base.register(int)
print isinstance(5, Base), issubclass(bool, Base), isinstance('a', Base)
class Sized(object):
    __metaclass__ = abc.ABCMeta
    @classmethod
    def __subclasshook__(cls, C):
        if any('size' in b.__dict__ for b in C.__mro__): return True
        return NotImplemented
class HasSize(object):
    def size(self): return 1
print issubclass(HasSize, Sized), isinstance(HasSize(), Sized), issubclass(int, Sized)
print isinstance(5, numbers.Integral), isinstance(5.0, numbers.Real), isinstance(5.0, numbers.Integral), isinstance(1j, numbers.Complex), isinstance(True, numbers.Number), issubclass(long, numbers.Rational)
for name in ['Hashable', 'Iterable', 'Iterator', 'Sized', 'Container', 'Callable', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'Sequence', 'MutableSequence']:
    c = getattr(collections, name)
    print name, [int(isinstance(v, c)) for v in [5, 'a', u'a', [], (), {}, set(), frozenset(), iter([]), len, xrange(1), (x for x in ()), bytearray(), None]], sorted(c.__abstractmethods__)
class S(collections.Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
s = S()
print list(s), 20 in s, s.index(10), s.count(0), list(reversed(s))
class M(collections.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(sorted(self.d))
    def __len__(self): return len(self.d)
m = M(); m.update(a=1, b=2); m.setdefault('c', 3)
print m.items(), m.pop('a'), m.get('zz'), 'b' in m, m == {'b': 2, 'c': 3}, m.keys()
try:
    collections.Sequence()
except TypeError, e:
    print e
