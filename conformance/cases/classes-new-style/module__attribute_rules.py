import sys
class A(object): pass
class B: pass
def f(): pass
print A.__module__, B.__module__, f.__module__, A, B
g = {'__name__': 'made.up'}
exec 'class C(object): pass\nclass D: pass\ndef h(): pass' in g
print g['C'].__module__, g['D'].__module__, g['h'].__module__, g['C'], g['D']
g = {}
exec 'class C(object): pass\nclass D: pass\ndef h(): pass' in g
for n in 'CDh':
    try:
        print n, g[n].__module__
    except AttributeError, e:
        print n, e
g = {'__name__': 5}
try:
    exec 'class C(object): pass\nprint C.__module__, C' in g
except Exception, e:
    print type(e).__name__, e
class E(object): __module__ = 'explicit'
class F: __module__ = 'explicit old'
print E, F, E.__module__, repr(E())[:19], repr(F())[:25]
E.__module__ = 'later'
print E, type('T', (), {}).__module__, type('T', (), {'__module__': 'given'})
print int.__module__, ValueError.__module__, len.__module__, [].append.__module__, type(sys).__module__, object().__module__ if hasattr(object(), '__module__') else 'none'
class G(Exception): pass
G.__module__ = 'pkg.errors'
try:
    raise G('x')
except G:
    import traceback
    print traceback.format_exc().splitlines()[-1]
h = lambda: 1
print h.__module__, A.__dict__['__module__'], 'module' in dir(A), A.__name__, G.__name__
class __Private: pass
print __Private.__name__, __Private
