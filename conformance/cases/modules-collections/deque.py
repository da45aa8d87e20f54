from collections import deque, defaultdict
import collections, copy
def tr(fn,*a,**k):
    try: print repr(fn(*a,**k))
    except Exception,e: print type(e).__name__,e
d=deque('abc')
print deque, deque.__module__, defaultdict, type(iter(d)), type(reversed(d)), type(iter(d)).__module__
print sorted(deque.__dict__), sorted(type(iter(d)).__dict__)
tr(deque,1); tr(deque,[],-1); tr(deque,[],'a'); tr(deque,[],maxlen=2.5); tr(deque,iterable=[1],maxlen=None); tr(deque,[1],1,2); tr(deque,foo=1); tr(deque, [1,2,3], 2); tr(deque,[1],maxlen=10**20)
tr(deque,[1],maxlen=2L); tr(deque,[1],True)
tr(lambda: deque(maxlen=3).maxlen); tr(lambda: d.maxlen); tr(lambda: setattr(d,'maxlen',3))
tr(d.append); tr(d.append,1,2); tr(d.pop,1); tr(deque().pop); tr(deque().popleft); tr(d.remove,9); tr(d.count,'a'); tr(d.count); tr(d.extend,1); tr(d.extendleft,1); tr(d.rotate,1,2); tr(d.rotate,'a'); tr(d.rotate,1.5)
tr(lambda: d[5]); tr(lambda: d[-9]); tr(lambda: d['a']); tr(lambda:d[0:1]); tr(lambda: d[1L])
def st(i,v): d[i]=v
def dl(i): del d[i]
tr(st,9,1); tr(dl,9); tr(st,'a',1); tr(dl,'a'); tr(st,slice(1),1); tr(st,0,'z'); tr(dl,-1); tr(st,-1,'q')
def sl(): d[0:1]=[1]
tr(sl)
def ds(): del d[0:1]
tr(ds)
print d
tr(lambda:d+d); tr(lambda:d*2); tr(lambda: hash(d)); tr(lambda: d==deque('zq')); tr(lambda: d<deque('zr')); tr(lambda: d==[1]); tr(lambda: cmp(d,deque('zr'))); tr(lambda: d!=deque('zq')); tr(lambda: d>=deque('z'))
e=deque([1]); e.append(e); print e, repr(e); e=deque([1],3); e.append(e); print e
e=deque(range(5)); it=iter(e); next(it); e.append(1); tr(next,it); tr(next,it)
it=iter(e); 
for x in it: pass
e.append(1); tr(next,it)
it=iter(e); e.rotate(0); tr(next,it)
it=iter(e); e.reverse(); tr(next,it)
it=iter(e); e[0]=1; tr(next,it)
it=iter(e); del e[0]; tr(next,it)
it=iter(e); e.clear(); tr(next,it)
print it.__length_hint__(), iter(deque('abc')).__length_hint__(), reversed(deque('abc')).__length_hint__(), list(reversed(deque('abc')))
tr(type(it)); tr(type(it),deque('abc')); tr(lambda:list(type(it)(deque('abc')))); tr(type(it),3); tr(type(reversed(deque())), deque('ab'))
d=deque('abc'); tr(d.__reduce__); tr(deque('abc',2).__reduce__)
class D(deque): pass
x=D('abc',3); x.foo=1; tr(x.__reduce__); print x, x.__copy__(), type(x.__copy__()), x.__copy__().__dict__
print copy.copy(x), copy.copy(d), copy.deepcopy(d)
d+=[1]; print d
d.extend(d); print d; d.extendleft(d); print d
d.__init__('xyz'); print d
d.rotate(1); print d; d.rotate(-2); print d; d.rotate(); print d; d.rotate(100); print d; d.rotate(-100); print d
d=deque('abcabc',4); print d; d.appendleft(1); print d; d.extend('xy'); print d; d.extendleft('12'); print d
d=deque([],0); d.append(1); d.extend('abc'); d.appendleft(1); print d
class Bad(object):
    def __init__(s,d): s.d=d
    def __eq__(s,o):
        s.d.clear(); return False
d=deque(); d.extend([1,2,Bad(d),3]); tr(d.count,9); d=deque(); d.extend([1,2,Bad(d),3]); tr(d.remove,9); d=deque(); d.extend([1,2,Bad(d),3]); tr(lambda: 9 in d)
print 1 in deque([1]), 'a' in deque(), len(deque('abc')), bool(deque())
print isinstance(deque(), collections.Sequence), isinstance(deque(), collections.Hashable)
