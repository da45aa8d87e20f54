'''module doc
second line'''
def f():
    'single'
def g():
    """triple
    indented"""
def h():
    'not' + ' a doc'
def i():
    u'unicode doc'
def j():
    x = 1
    'late'
def k():
    '''a''' 'b'
def l(): 'oneliner'
def m():
    r'raw\n'
class C:
    'class doc'
    def n(self): 'method doc'
class D(object):
    def n(self): pass
class E(C): pass
class F(object):
    'new doc'
    x = 1
class G(F): pass
for o in [f, g, h, i, j, k, l, m, C, C.n, C().n, D, D.n, E, F, G, F(), G()]:
    print repr(o.__doc__)
print repr(__doc__), (lambda: 'x').__doc__
f.__doc__ = 'changed'
print f.__doc__, f.func_doc
C.__doc__ = 'changed too'
print C.__doc__, C().__doc__
for source in ['F.__doc__ = "x"', 'C.n.__doc__ = "x"', 'del f.__doc__', 'F.x.__doc__ = 1', 'len.__doc__ = "x"']:
    try:
        exec source
        print source, 'ok', f.__doc__
    except Exception, e:
        print source, type(e).__name__, e
class H(object):
    __doc__ = property(lambda self: 'computed')
print H().__doc__, type(H.__doc__).__name__
p = property(lambda self: 1, doc='given'); print p.__doc__, property(f).__doc__
exec "'doc of exec'\ny = __doc__ if '__doc__' in globals() else None" in {'__doc__': 'given'}
code = compile("'compiled doc'\nprint __doc__", 'f', 'exec')
exec code in {}
