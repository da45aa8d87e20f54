# What total_ordering adds, != included, and what it asks of the methods there are.
import functools
for base in ((),(object,)):
    for extra in ((),('__ne__',)):
        ns={'__gt__':lambda s,o: s.v>o.v,'__eq__':lambda s,o: s.v==o.v}
        import types
        def mk(**kw):
            C = types.ClassType('C',(),dict(ns,**kw)) if not base else type('C',base,dict(ns,**kw))
            return functools.total_ordering(C)
        C=mk(**dict((e,lambda s,o:'own') for e in extra))
        a=C(); a.v=1; b=C(); b.v=1
        print base, extra, a!=b, sorted(C.__dict__), hasattr(C,'__ne__'), getattr(C.__ne__,'__doc__',None) if hasattr(C,'__ne__') else None, getattr(C.__ne__,'__name__','?') if hasattr(C,'__ne__') else None
class NI(object):
    def __lt__(self,o): return NotImplemented
    def __eq__(self,o): return NotImplemented
N=functools.total_ordering(NI)
def tr(f):
    try: print f()
    except Exception as e: print type(e).__name__, e
x,y=N(),N()
print N.__le__.__name__, N.__le__.__doc__
@functools.total_ordering
class Base(object):
    def __lt__(self,o): return 1
class D(Base): pass
print functools.total_ordering(D).__dict__.keys(), Base.__dict__.keys()
@functools.total_ordering
class B2(object):
    def __lt__(self,o): print 'lt'; return 0
    def __eq__(self,o): print 'eq'; return ''
for f in (lambda:B2()<=1,lambda:B2()>1,lambda:B2()>=1,lambda:B2()!=1): tr(f)
@functools.total_ordering
class B3(object):
    def __le__(self,o): print 'le'; return []
    def __eq__(self,o): print 'eq'; return ''
for f in (lambda:B3()<1,lambda:B3()>1,lambda:B3()>=1,lambda:B3()!=1): tr(f)
@functools.total_ordering
class B4(object):
    def __ge__(self,o): print 'ge'; return []
    def __ne__(self,o): print 'ne'; return 7
for f in (lambda:B4()<1,lambda:B4()>1,lambda:B4()<=1,lambda:B4()!=1): tr(f)
