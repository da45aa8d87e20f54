from collections import deque, defaultdict
import collections, copy
def tr(fn,*a,**k):
    try: print repr(fn(*a,**k))
    except Exception,e: print type(e).__name__,e
# defaultdict
dd=defaultdict(list); dd['a'].append(1); print dd, repr(dd), dd['x'], dd
tr(defaultdict,1); tr(defaultdict,None); tr(defaultdict,int,1); tr(defaultdict,int,[(1,2)],a=3); tr(defaultdict,foo=1); tr(defaultdict,int,{},{})
tr(lambda: defaultdict()[1]); tr(lambda: defaultdict(None)[(1,2)]); tr(defaultdict().__missing__,'q'); tr(dd.__missing__); tr(lambda: dd.default_factory); dd.default_factory=int; tr(lambda:dd['new']); dd.default_factory=3; tr(lambda: dd['new2'])
del dd.default_factory; tr(lambda: dd.default_factory)
dd=defaultdict(int,{1:2}); tr(dd.copy); tr(dd.__copy__); print type(dd.copy()); tr(lambda: dd.__reduce__()[:4]); print list(dd.__reduce__()[4]); tr(lambda: defaultdict().__reduce__()[:4])
class S(defaultdict):
    def __missing__(s,k): return 'miss',k
print S(int)[3], S(int), S().copy()
dd=defaultdict(lambda: dd); 
dd=defaultdict(list); dd['a']=dd; print dd
class F(defaultdict):
    def _f(self): return []
    def __init__(self): defaultdict.__init__(self, self._f)
f=F(); print repr(f)[:26], '...' in repr(f)
print dd==dict(dd), dd.fromkeys('ab'), defaultdict.fromkeys('ab',1)
print copy.copy(defaultdict(list,a=[1])), copy.deepcopy(defaultdict(list,a=[1]))
