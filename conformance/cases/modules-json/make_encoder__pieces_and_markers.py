# _json.make_encoder called by itself: attributes, arguments, pieces, subclasses, markers, changes meanwhile.
import _json, json
from json import encoder, JSONEncoder
E = _json.make_encoder
ea = _json.encode_basestring_ascii
print E, E.__name__, sorted(E.__dict__)


def t(f,*a,**k):
    try: print repr(f(*a,**k))
    except KeyError as e: print 'KeyError', type(e.args[0]).__name__
    except BaseException as e: print type(e).__name__, e
t(E)
t(E,1)
t(E,*([1]*9))
t(E,*([1]*10))
t(E,None)
t(E,{},foo=1)
t(E,*([None]*8))
class Bad(object):
    def __nonzero__(self): raise KeyError('nz')
    def __repr__(self): return '<Bad>'
t(E,None,None,ea,None,':',',',Bad(),Bad(),Bad())
def mk(markers=None,default=repr,enc=ea,indent=None,ks=': ',isp=', ',sort=False,skip=False,nan=True):
    return E(markers,default,enc,indent,ks,isp,sort,skip,nan)
e=mk()
for n in 'markers default encoder indent key_separator item_separator sort_keys skipkeys'.split(): print n, getattr(e,n),
print
t(setattr,e,'markers',1)
t(getattr,e,'allow_nan')
t(e)
t(e,1)
t(e,1,2,3)
t(e,1,'a')
t(e,1,2.5)
t(e,obj=1,_current_indent_level=0)
t(e,1,10**30)
t(e,1,-1)
class MI(int):
    def __str__(self): return 'MI!'
    def __repr__(self): return 'MIr'
class ML(long):
    def __str__(self): return 'ML!'
class MIU(int):
    def __str__(self): return u'u\xe9'
class MIB(int):
    def __str__(self): return 3
class MF(float):
    def __repr__(self): return 'MFr'
    def __str__(self): return 'MFs'
class MS(str):
    def __str__(self): return 'x'
class MU(unicode): pass
class MLi(list):
    def __iter__(self): return iter([9])
    def __len__(self): return 0
class MT(tuple): pass
class MD(dict):
    def items(self): print 'items'; return [('k',1)]
    def __len__(self): return 5
class MD2(dict):
    def items(self): return [('k',1,2)]
class MD3(dict):
    def items(self): return iter([['k',1]])
class MD4(dict):
    def items(self): return 7
class MD5(dict):
    def items(self): return (('b',1),('a',2))
for v in (MI(3),ML(3),MIU(3),MIB(3),MF(3),MF('inf'),MS('a'),MU(u'b'),MLi([1]),MLi(),MT((1,)),MD(a=1),MD(),MD2(a=1),MD3(a=1),MD4(a=1),MD5(a=1),
    True,None,1,2L,2**63,-2**63,1.5,float('nan'),float('-inf'),1e16,'a"\n\xc3\xa9',u'\u1234\U0001d120',[],(),{},[1,[2,()],{}],{'a':{'b':[1]}},{1:1},{1L:1},{1.5:1},{True:1},{None:1},{False:2},{MI(4):1},{MF(4):1},{MIU(4):1},{MIB(4):1},{float('nan'):1},{(1,):1},{MS('q'):1},
    object, [set([1])], set([1]), Bad()):
    t(e,v,0)
    t(mk(sort=True),v,0)
t(mk(nan=False),float('nan'),0)
t(mk(nan=False),{float('inf'):1},0)
t(mk(skip=True),{(1,):1,2:3},0)
t(mk(skip=True),{(1,):1},0)
t(mk(skip=Bad()),{1:2},0)
t(mk(sort=Bad()),{1:2},0)
t(mk(skip=Bad()),1,0)
l=[]; l.append(l); d={}; d['x']=d
m={}
t(mk(markers=m),l,0); print len(m), m.keys()==[id(l)], type(m.keys()[0])
m={}; t(mk(markers=m),d,0); print len(m)
def df(o): return o
m={}; o=object(); t(mk(markers=m,default=df),o,0); print len(m), m.keys()==[id(o)]
t(mk(default=df),o,0)
t(mk(),l,0)
t(mk(),d,0)
m={}; t(mk(markers=m),[1,{'a':()}],0); print m
def boom(o): raise KeyError(o)
m={}; t(mk(markers=m,default=boom),[(set(),)],0); print len(m)
class MM(dict):
    def __contains__(self,k): print 'contains'; return False
    def __setitem__(self,k,v): print 'set'; dict.__setitem__(self,k,v)
    def __delitem__(self,k): print 'del'; dict.__delitem__(self,k)
t(mk(markers=MM()),[1,{'a':2}],0)
# clear markers during
m={}
def clr(o): m.clear(); return 1
t(mk(markers=m,default=clr),[set()],0)
t(mk(enc=lambda s:(s,1)),['a',{'b':'c'}],0)
t(mk(enc=lambda s:1),'a',0)
t(mk(enc=lambda s:unicode(s)),'a',0)
t(mk(enc=None),'a',0)
t(mk(enc=encoder.encode_basestring),['a\xff',u'\u1234'],0)
t(mk(ks=1,isp=None),{1:2,3:[4,5]},0)
t(mk(indent=4),[1,{'a':[2,3]}],0)
t(mk(sort=True),{'b':1,'a':2,3:4,None:0},0)
t(mk(default=None),object,0)

t(mk(), '\xff', 0)
g=[1,2,3]
def grow(o): g.append(5) if len(g)<6 else 0; return 0
g.insert(1,set()); g.insert(1,set())
t(mk(default=grow),g,0)
g2=[set(),1,2]
def shrink(o): del g2[1:]; return 0
t(mk(default=shrink),g2,0)
dd={'a':set(),'b':1,'c':2}
def clrd(o): dd.clear(); return 0
t(mk(default=clrd),dd,0)
dd={'a':set(),'b':1,'c':2}
def addd(o): dd['zz']=1; dd['b']=7; return 0
t(mk(default=addd),dd,0)
dd={'a':set(),'b':1,'c':2}
def addd(o):
    for i in range(100): dd['zz%d'%i]=1
    for i in range(100): del dd['zz%d'%i]
    dd['b']=7; return 0
t(mk(default=addd),dd,0)
ml=MLi([set(),1]); 
t(mk(default=lambda o:0),ml,0)
class MTb(tuple):
    def __iter__(self): return iter('ab')
t(mk(),MTb(),0)
class Nope(list):
    def __iter__(self): raise TypeError('foo')
class Nope2(list):
    def __iter__(self): raise KeyError('foo')
t(mk(),Nope(),0)
t(mk(),Nope2(),0)
t(mk(),Nope([1]),0)
m={}
t(mk(markers=m),Nope([1]),0); print len(m)
class MD9(dict):
    def __iter__(self): return iter('zx')
    def iteritems(self): return iter([('q',1)])
    def keys(self): return ['h']
    def __getitem__(self,k): return 8
t(mk(),MD9(a=1),0)
