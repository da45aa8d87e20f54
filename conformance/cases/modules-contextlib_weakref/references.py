import weakref
class C: pass
class N(object): pass
class S(object): __slots__ = ()
class W(object): __slots__ = ('__weakref__',)
class Text(str): pass
class Pair(tuple): pass
class Number(int): pass
class Both(C, W): __slots__ = ()
def f(*args): pass
def g(): yield 1
def attempt(fn, *args, **keywords):
    try: print repr(fn(*args, **keywords))
    except Exception, e: print type(e).__name__, e
for value in [1, 1L, 1.0, 'a', u'a', None, (), [], {}, set(), frozenset(), f, g(), C, C(), N, N(), int, N().__init__,
              len, weakref, xrange(3), slice(1), buffer('a'), memoryview('a'), bytearray(), f.func_code, property(),
              staticmethod(f), classmethod(f), iter([]), object(), weakref.ref(N), ValueError(), 1j, True, S(), W(),
              Text(), Pair(), Number(), Both()]:
    try:
        ref = weakref.ref(value)
        print type(value).__name__, ref() is value, type(value).__weakrefoffset__ != 0
    except TypeError, e:
        print e
for cls in [N, S, W, Text, Pair, Number, Both]:
    print cls.__name__, '__weakref__' in cls.__dict__, cls.__weakrefoffset__ != 0
for base in [object, str, tuple, int, set, W]:
    def make():
        class T(base): __slots__ = ('__weakref__',)
        return T
    try: print make().__weakrefoffset__ != 0
    except TypeError, e: print e
o = N()
print o.__weakref__, weakref.getweakrefcount(o)
r = weakref.ref(o)
print o.__weakref__ is r, weakref.ref(o) is r, weakref.ref(o, None) is r, weakref.getweakrefs(o) == [r]
callback = weakref.ref(o, f)
print callback is r, callback == r, hash(callback) == hash(r) == hash(o), weakref.getweakrefcount(o)
attempt(weakref.ref); attempt(weakref.ref, o, 1, 2); attempt(weakref.ref, o, callback=1)
attempt(weakref.proxy); attempt(weakref.proxy, 1); attempt(weakref.proxy, o, callback=1)
attempt(weakref.getweakrefcount); attempt(weakref.getweakrefcount, 1); attempt(weakref.getweakrefs, 1); attempt(r, 1)
class R(weakref.ref): pass
attempt(R, o, k=1); attempt(lambda: R(o) is R(o)); attempt(lambda: R(o).__dict__); attempt(weakref.ref.__new__, R)
three, another = Number(3), Number(3)
print r == 1, r != 1, r < callback, cmp(r, r), weakref.ref(three) == weakref.ref(another)
class L(list): pass
unhashable = L()
attempt(hash, weakref.ref(unhashable))
