class M(type): pass
class I:
    __metaclass__ = M
    __subclass__ = 5
    x = 1
print sorted(I.__dict__.keys()), I.__dict__.get('__subclass__'), I.__dict__['x'], I.__dict__.get('x', 7), type(I.__dict__)
print sorted(M.__dict__), type.__getattribute__(I, '__dict__')['x'], vars(I)['x']
class ABC(type):
    def __subclasscheck__(cls, sub):
        candidates = cls.__dict__.get('__subclass__', set()) | set([cls])
        return any(c in candidates for c in sub.mro())
class Integer:
    __metaclass__ = ABC
    __subclass__ = set([int])
print issubclass(int, Integer), issubclass(float, Integer), issubclass(bool, Integer)
a = []
print a.__add__ == a.__add__, a.__add__ != a.__add__, [1].__add__ == [1].__add__, [].__add__ == [5].__add__, [].__add__ == [].__mul__
try: hash(a.__add__)
except TypeError, e: print e
print hash((1).__add__) == hash((1).__add__)
for name in ['A\0B', '', '42']:
    try: print repr(type(name, (), {}).__name__)
    except ValueError, e: print e
bom = '\xef\xbb\xbf'
print eval(bom + '1'), eval(u' \t1+1\n'), eval(u'u"\xe5"') == u'\xe5', compile(bom + 'x\n', '', 'exec').co_names
try: compile(u'123\x00', '', 'eval')
except TypeError, e: print e
class Fading(object):
    def __iter__(self): return self
    def next(self):
        del Fading.next
        return 1
try:
    for i in Fading(): print i
except TypeError, e: print e
class Odd:
    def booh(self): raise AttributeError('booh')
    __eq__ = property(booh)
    __str__ = property(booh)
print Odd() == 5, str(Odd())[:14]
import warnings
warnings.simplefilter('error')
try:
    try: raise StandardError
    except 'spam': pass
except DeprecationWarning, e: print e
