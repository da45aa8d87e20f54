def trace(name, value):
    print 'eval', name
    return value
class C(trace('base', object)):
    a = trace('a', 1)
    if a:
        b = trace('b', 2)
    for i in range(2):
        def f(self, i=i): return i
    try:
        c = undefined
    except NameError, e:
        print e
    exec 'd = 4'
    import sys as s
    print sorted(k for k in locals() if k[0] != '_'), __module__
    del e
print C().f(), C.i, C.d, C.s.__name__
def f():
    class Local(object):
        return_value = 1
    return Local
print f() is f(), f().__name__, f()
class Outer(object):
    class Inner(object):
        def who(self): return self.__class__.__name__
    inner = Inner()
print Outer.Inner().who(), Outer.inner.who(), Outer.Inner
x = 1
class X(object):
    x = x + 1
    y = [x for _ in 'a']
    z = lambda self: x
print X.x, X.y, X().z()

def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
class C(object):
    return 1
--
class C:
--
class C(): pass
--
class C(object, ): pass
--
class C(a for a in b): pass
--
class C(x=1): pass
--
class C(*a): pass
--
class 5: pass
--
class C(object) pass
--
class C.D: pass
--
class C: x
--
class C: pass; y = 1
''')
