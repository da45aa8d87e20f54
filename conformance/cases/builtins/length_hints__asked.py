class S(object):
    def __init__(self,k): self.k=k
    def __len__(self): print 'len',self.k,; return 3
    def __iter__(self): print 'iter',self.k,; return iter([1,2,3])
class H(object):
    def __iter__(self): print 'iter',; return self
    def next(self): raise StopIteration
    def __length_hint__(self): print 'hint',; return 3
s=S('s');t=S('t')
for e in ['zip(s,t)','map(None,s,t)','map(abs,s)','map(None,s)','filter(None,s)','filter(abs,s)','list(s)','tuple(s)','reduce(max,s)','zip(H(),s)','filter(None,H())','map(None,H(),s)','sorted(s)','[].extend(s)','set(s)','dict.fromkeys(s)','max(s)','sum(s)','"".join(map(str,s))','enumerate(s).next()','reversed(s)','bytearray(s)','any(s)','all(s)','1 in s','f(*s)','apply(f,s)','min(s)','iter(s).next()','[x for x in s]','zip(s)','zip()','zip(1,s)','zip(s,1)','map(None,s,1)','filter(None,1)']:
    def f(*a): return a
    print e
    try: print eval(e)
    except Exception as x: print type(x).__name__,x
for e in ['sorted(iterable=[2,1])','sorted([2,1],iterable=2)','sorted()','sorted([1],None,None,1,2)','sorted([2,1],foo=2)','sorted(foo=2)','sorted([2,1],cmp,cmp=cmp)','sorted(5)','sorted(iterable=5,foo=6)','sorted(iterable=[3,4],cmp=None)']:
    print e
    try: print eval(e)
    except Exception as x: print type(x).__name__,x
class B(object):
    def __len__(self): return 'a'
    def __iter__(self): return iter('ab')
class B2(object):
    def __len__(self): return 2**62
    def __iter__(self): return iter('ab')
class B3(object):
    def __len__(self): raise KeyError(1)
    def __iter__(self): return iter('ab')
class B4(object):
    def __len__(self): return -1
    def __iter__(self): return iter('ab')
for c in [B(),B2(),B3(),B4()]:
  for e in ['zip(c)','map(None,c)','filter(None,c)','map(ord,c)','map(None,c,c)','zip(c,c)','list(c)','tuple(c)']:
    print e,
    try: print eval(e)
    except Exception as x: print type(x).__name__,x
