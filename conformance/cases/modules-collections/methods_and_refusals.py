# Every method of namedtuple, OrderedDict and Counter, with what each refuses.
from collections import *
import copy
def tr(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
for f in ('', 'x', 'x y', 'a,b c'):
    T=namedtuple('T%d'%len(f), f, verbose=True)
    print T, T.__doc__, T.__new__.__doc__, T._fields, T.__dict__.keys()
for a in (('1x','a'),('x','a a'),('x','_a'),('def','a'),('x','def'),('x','1a'),('x','a-b'),('',''),('x',['']),('x','a',),('x',['a',1]),('x',[u'\xe9']),('x',['___']),('_x','a'),('a b','c')):
    tr(namedtuple,*a)
    tr(lambda: namedtuple(*a,rename=True)._fields)
tr(lambda: namedtuple('X','a b _c def a 1x   y-', rename=True)._fields)
P=namedtuple('P','x y')
for a in ((),(1,),(1,2,3)): tr(P,*a)
tr(P,1,z=2); tr(P._make,[1]); tr(P(1,2)._replace,z=1,w=2); tr(P(1,2)._replace,x=5); tr(P(1,2)._asdict); print P(1,2).__dict__, P(1,2).__getnewargs__(), P(1,2).__getstate__(), P.x.__doc__
print copy.copy(P(1,2)), P.__module__, isinstance(P.x,property)
tr(OrderedDict.__init__); tr(OrderedDict,1,2); tr(OrderedDict,5); tr(OrderedDict,[(1,2,3)]); tr(OrderedDict,self=1)
o=OrderedDict([('b',1),('a',2)]); o['self']=3
print o, o.keys(), o.items(), o.values(), list(o.iteritems()), list(reversed(o)), o.viewkeys(), o.viewitems(), o.viewvalues()
tr(o.pop,'zz'); tr(o.pop,'zz',4); tr(o.popitem); tr(o.popitem,False); tr(o.setdefault,'q'); tr(o.setdefault,'q',3); 
tr(OrderedDict().popitem); tr(o.fromkeys,'xyz',3); tr(o.copy); tr(o.__reduce__)
o.z=3; tr(o.__reduce__); print copy.copy(o).z, copy.deepcopy(o)
o['me']=o; print o; del o['me']; tr(o.__delitem__,'nope')
print o==OrderedDict(o), o=={'a':2,'q':None}, o==OrderedDict(reversed(o.items())), o!=1, o==1, o=={'q':None}
def it(f):
    d=OrderedDict.fromkeys('abcd'); r=[]
    try:
        for k in d:
            r.append(k); f(d,k)
            if len(r)>6: break
        print r, d
    except BaseException as e: print type(e).__name__, e, r
it(lambda d,k: d.clear()); it(lambda d,k: d.pop(k)); it(lambda d,k: d.setdefault(k+'x')); it(lambda d,k: d.pop('c',0)); it(lambda d,k: d.__setitem__(k,5))
class Sub(OrderedDict):
    def __init__(self,*a): OrderedDict.__init__(self,*a); self.x=1
    def update(self,*a): print 'never'
    def __missing__(self,k): return k*2
s=Sub([(1,2)]); print s, s[4], s.copy(), s.x; tr(s.pop,9); print s.__reduce__()
o.__init__([('k','v')]); print o
tr(o.update,1,2); tr(OrderedDict.update); tr(o.update,[('n',1)],m=2); print o
tr(Counter.__init__); tr(Counter,1,2); tr(Counter,5); tr(Counter.update); tr(Counter().update,1,2); tr(Counter.subtract); tr(Counter().subtract,5); tr(Counter.fromkeys,'a')
c=Counter('abcabca'); print c, c['z'], c.most_common(), c.most_common(2), c.most_common(0), sorted(c.elements()), c.copy(), c.__reduce__(), Counter(), Counter(a=1,self=2,iterable=3)
c.update('aab'); c.update({'q':2}); c.update(a=-9); c.update(Counter('zz')); print c
c.subtract('aq'); c.subtract({'b':7}); c.subtract(c=1); print c, c+Counter(), c-Counter('zzz'), c|Counter('bbb'), c&Counter('bbbcccz'), c+c, c-c
del c['nope']; del c['a']; print c, 'a' in c
tr(lambda: c+1); tr(lambda: c-{}); tr(lambda: c|[]); tr(lambda: c&{})
class C2(Counter):
    def __setitem__(self,k,v): print 'set',k,v; Counter.__setitem__(self,k,v)
    def get(self,k,d): print 'get',k; return Counter.get(self,k,d)
print C2('aab'), C2({'a':1},b=2)
c=Counter(); c.get=lambda k,d: 10; c.update('ab'); print c
tr(Counter,[[]]); tr(Counter,{'a':'x'}); 
c=Counter({'a':2147483647,'b':9223372036854775807,'c':1.5,'d':'x'})
c.update('abc'); print c; tr(c.update,'d')
print Counter({'a':None}), Counter({1:'x',2:'y'}).most_common()
def g():
    yield 'a'; raise KeyError('mid')
tr(Counter,g())
