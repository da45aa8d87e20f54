import contextlib, weakref, gc
@contextlib.contextmanager
def managed(name, swallow=False):
    print 'enter', name
    try:
        yield name.upper()
    except KeyError, e:
        print 'caught', e
        if not swallow: raise
    finally:
        print 'exit', name
with managed('a') as v: print v
with managed('b', True): raise KeyError('k')
try:
    with managed('c'): raise KeyError('k2')
except KeyError, e:
    print repr(e)
@contextlib.contextmanager
def never():
    if 0: yield
@contextlib.contextmanager
def twice():
    yield 1
    yield 2
for m in never, twice:
    try:
        with m(): print 'body'
    except RuntimeError, e:
        print e
class Closable:
    def close(self): print 'closed'
with contextlib.closing(Closable()) as c: print 'using'
with contextlib.nested(managed('x'), managed('y')) as (x, y): print x, y
class Obj(object): pass
o = Obj()
r = weakref.ref(o, lambda ref: None)
print r() is o, weakref.getweakrefcount(o), type(r).__name__
p = weakref.proxy(o)
o.attr = 5
print p.attr
d = weakref.WeakValueDictionary(); d['k'] = o
k = weakref.WeakKeyDictionary(); k[o] = 'v'
print len(d), d['k'] is o, k[o]
print gc.collect() >= 0
for bad in [5, 'a', [], None]:
    try:
        weakref.ref(bad)
    except TypeError, e:
        print e
