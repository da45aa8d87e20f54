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
def f: pass
--
def f(a, a): pass
--
def f(a, *a): pass
--
def f(a, **a): pass
--
def f((a, b), a): pass
--
def f((a, a)): pass
--
def f(a=1, b): pass
--
def f(a=1, *b): pass
--
def f(*a, b): pass
--
def f(*a, b=1): pass
--
def f(**a, b): pass
--
def f(**a, *b): pass
--
def f(*a, *b): pass
--
def f(*): pass
--
def f(*, a): pass
--
def f(1): pass
--
def f(a.b): pass
--
def f(a[0]): pass
--
def f('a'): pass
--
def f(()): pass
--
def f((a)): pass
--
def f((a,)): pass
--
def f((a, (b, c)), d=1): pass
--
def f((a, 1)): pass
--
def f((a=1, b)): pass
--
def f(a, (b, c)=1, *d): pass
--
def f(a,): pass
--
def f(,): pass
--
def f(a,,b): pass
--
def f(*a,): pass
--
def f(a) -> b: pass
--
def f(a: int): pass
--
def f(a=): pass
--
def 1(): pass
--
def f.g(): pass
--
def f()
--
def f():
--
def (): pass
--
def f(): return
--
def f(): pass pass
--
lambda a, a: 1
--
lambda a=1, b: 1
--
lambda *a, b: 1
--
lambda (a, b): 1
--
lambda: return
--
lambda a: (b
--
lambda x
--
lambda: pass
--
def f(): yield = 1
--
def f(None): pass
--
def f(a=None): pass
--
def f(print): pass
--
def f(__debug__): pass
--
@f
x = 1
--
@f def g(): pass
--
@f()()
def g(): pass
--
@f.g.h(1)
def g(): pass
--
@f[0]
def g(): pass
--
@1
def g(): pass
--
@f
class C: pass
''')
