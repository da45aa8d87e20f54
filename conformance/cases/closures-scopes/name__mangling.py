class C(object):
    __private = 'class private'
    __dunder__ = 'not mangled'
    def __init__(self):
        self.__x = 1
        self._C__y = 2
    def get(self): return self.__x, self.__y, self.__private, self.__dunder__
    def __method(self): return 'private method'
    def call(self): return self.__method()
    def local(self, __arg=5):
        __loc = __arg
        return __loc, sorted(locals())
    def kw(self): return self.take(__k=3)
    def take(self, **k): return k
    def inner(self):
        class D:
            def m(self): return self.__z
            __z = 'in D'
        return D
    def glob(self):
        global __g
        __g = 'global mangled'
    def imp(self):
        import sys as __sys
        return sorted(locals())
c = C()
print c.get(), c.call(), c.local(), c.kw(), c._C__private, c._C__method()
print c.inner()().m(), c.inner().__dict__.keys()
c.glob()
print _C__g, sorted(c.__dict__), c.imp()
try:
    c.__x
except AttributeError, e:
    print e
class _Lead:
    __a = 1
    def f(self): return self.__a
print _Lead().f(), [k for k in _Lead.__dict__ if 'a' == k[-1]]
class __:
    __b = 2
    def f(self): return self.__b
print __().f(), [k for k in __.__dict__ if k[-1] == 'b']
class E(C):
    def get(self): return self.__x
try:
    E().get()
except AttributeError, e:
    print e
def __plain(): return getattr(c, '__x', 'no')
print __plain()
exec 'class F:\n def __m(self): pass\nprint sorted(k for k in F.__dict__)'
print C.kw.im_func.func_code.co_varnames, C.local.im_func.func_code.co_varnames
