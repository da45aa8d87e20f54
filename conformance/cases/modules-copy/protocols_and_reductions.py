# Shallow and deep copies of every kind of object, and what copy_reg and functools do and refuse.
import copy, copy_reg, weakref, types, functools
def tr(f,*a,**k):
    try: print repr(f(*a,**k))
    except BaseException as e: print type(e).__name__, e
class O:
    def __init__(self,*a): self.a=list(a)
    def __repr__(self): return 'O%r'%(sorted(self.__dict__.items()),)
class OA(O):
    def __getinitargs__(self): print 'args'; return ([1],2)
class OS(O):
    def __getstate__(self): return {'s':[1]}
    def __setstate__(self,s): print 'set',s; self.t=s
class OC(O):
    def __copy__(self): return 'copied'
    def __deepcopy__(self,memo): print type(memo), id(self) in memo; return 'deep'
class N(object):
    def __init__(self,*a): self.a=list(a)
    def __repr__(self): return 'N%r'%(sorted(self.__dict__.items()),)
class NS(object):
    __slots__=['x','__y']
    def __init__(self): self.x=[1]; self.__y=[2]
    def __repr__(self): return 'NS %r %r'%(self.x,self.__y)
class ND(NS): pass
class NG(N):
    def __getstate__(self): return ['st']
    def __setstate__(self,s): self.s=s
class NF(N):
    def __getstate__(self): return 0
class NC(N):
    def __copy__(self): return 'c'
    def __deepcopy__(self,memo): return 'd'
class NR(N):
    def __reduce__(self): return 'NR'
class NR2(N):
    def __reduce__(self): return (NR2,(1,),{'k':[1]})
class NR3(object):
    def __reduce__(self): return 5
class NR4(object):
    def __reduce__(self): return (1,)
class NR5(object):
    def __reduce__(self): return (list,(),None,iter([[1],2]),None)
class NR6(object):
    def __reduce__(self): return (dict,(),None,None,iter([((1,),[2])]))
class NR7(object):
    def __reduce__(self): return (N,([3],),({'z':1},{'w':2}))
class LS(list): pass
class DS(dict): pass
class TS(tuple): pass
class IS(int): pass
class Meta(type): pass
class WithMeta(object): __metaclass__=Meta
l=LS([[1]]); l.attr=[2]
d=DS({(1,):[1]}); d.attr=3
n=ND(); n.extra=[4]
def gen(): yield 1
values=[None,1,2L,1.5,2j,True,'a',u'b',xrange(3),(1,[2]),(1,2),[1,[2]],{1:[2]},set([1]),frozenset([1]),O([1]),OA(),OS(),OC(),N([1]),NS(),n,NG(1),NF(1),NC(),NR(),NR2(),NR3(),NR4(),NR5(),NR6(),NR7(),l,d,TS(([1],)),IS(4),bytearray('x'),Ellipsis,NotImplemented]
for v in values:
    for f in (copy.copy,copy.deepcopy):
        try:
            c=f(v); print type(v).__name__, f.__name__, repr(c), c is v, type(c) is type(v), sorted(getattr(c,'__dict__',{}))
        except BaseException as e: print type(v).__name__, f.__name__, type(e).__name__, e
for v in (gen,len,O,N,Meta,int,lambda:0,weakref.ref(n),copy.Error):
    print copy.copy(v) is v, copy.deepcopy(v) is v
for v in (gen(),N.__init__,N().__init__,O().__init__,[].append,open('/dev/null'),iter([]),slice(1,2),object(),property(),memoryview('a'),buffer('a'),NotImplemented,Exception('a',[1]),type.__dict__,classmethod(len),super(N,N()),weakref.proxy(n)):
    for f in (copy.copy,copy.deepcopy):
        try: c=f(v); print type(v).__name__, type(c).__name__, c is v
        except BaseException as e: print type(v).__name__, type(e).__name__, str(e).split(' at 0x')[0]
a=[1]; a.append(a); b=copy.deepcopy(a); print b[1] is b, copy.copy(a)[1] is a
t=([],); t[0].append(t); u=copy.deepcopy(t); print u[0][0] is u, u is t
o=O(); o.me=o; p=copy.deepcopy(o); print p.me is p
s=[1]; r=copy.deepcopy([s,s,(s,)]); print r[0] is r[1] is r[2][0]
memo={}; copy.deepcopy([[1],'x'],memo); print len([k for k,v in memo.items() if isinstance(v,list)])
x=object(); y=[1]; print copy.deepcopy([x,y],{id(x):'rep',id(y):'yrep'})
k='str'; print copy.deepcopy([k],{id(k):'other'})
copy_reg.pickle(N,lambda n: (N,('by table',))); print copy.copy(N(1)), copy.deepcopy(N(2)); del copy_reg.dispatch_table[N]
m=copy.deepcopy(O([1]).__repr__); print m()
print copy.Error is copy.error, copy.__all__, copy.PyStringMap, issubclass(copy.Error,Exception)
# copy_reg
tr(copy_reg.pickle,N,5); tr(copy_reg.pickle,N,len,5); tr(copy_reg.constructor,5); tr(copy_reg.constructor,len)
for a in (('m','n',0),('m','n',2**31),('m','n','5'),('m','n',5),('m','n',6),('m','q',5),('m','n',None),('m','x',7.9)): tr(copy_reg.add_extension,*a)
for a in (('m','n',6),('m','n',5),('m','n',5),('m','x',7)): tr(copy_reg.remove_extension,*a)
print copy_reg._extension_registry, copy_reg._inverted_registry, copy_reg._extension_cache; tr(copy_reg.clear_extension_cache)
print copy_reg.pickle_complex(1+2j), copy_reg.__all__
for v in (N(1),NS(),n,NG(1),NF(1),l,TS((1,)),IS(3),WithMeta(),object(),3,[1],Exception('q'),O,gen(),OS):
    for proto in (0,1,2):
        try: r=v.__reduce_ex__(proto); print type(v).__name__, proto, [getattr(z,'__name__',None) or (type(z).__name__ if z.__class__.__module__!='__builtin__' or hasattr(z,'next') else z) for z in r]
        except BaseException as e: print type(v).__name__, proto, type(e).__name__, e
class Dash(object):
    __slots__='__only'
class __(object):
    __slots__=('__z','__dict__')
class Mix(Dash,): __slots__=['a','__b__','__weakref__']
for c in (Dash,__,Mix,N,NS,ND,int): print c.__name__, copy_reg._slotnames(c), copy_reg._slotnames(c), '__slotnames__' in c.__dict__
tr(copy_reg._reduce_ex,N(),2); tr(copy_reg._reconstructor,LS,list,[1,2]); tr(copy_reg._reconstructor,N,object,None); tr(copy_reg.__newobj__,TS,[1])
# functools
def f(): "doc"
f.x=1
g=functools.update_wrapper(functools.partial(len),f); print g.__name__, g.__doc__, g.__module__, g.x
tr(functools.update_wrapper,lambda:0,5); tr(functools.update_wrapper,5,f); tr(functools.update_wrapper,lambda:0,functools.partial(len)); print functools.wraps(f)(lambda q:q).__name__, functools.wraps(f,('__doc__',),())(lambda q:q).__name__, functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES
for ops in (('lt',),('le',),('gt',),('ge',),('lt','ge'),('le','gt'),()):
    ns={'__eq__':lambda s,o: s.v==o.v,'__init__':lambda s,v: setattr(s,'v',v)}
    import operator
    for op in ops: ns['__%s__'%op]=(lambda fn: lambda s,o: fn(s.v,o.v))(getattr(operator,op))
    C=type('C',(object,),ns)
    try: C=functools.total_ordering(C)
    except ValueError as e: print e; continue
    print ops, [(x,y,C(x)<C(y),C(x)<=C(y),C(x)>C(y),C(x)>=C(y)) for x in (1,2) for y in (1,2)], [getattr(C,'__%s__'%q).__doc__ for q in ('lt','le','gt','ge')], C.__le__.__name__
K=functools.cmp_to_key(lambda a,b: cmp(b,a)); print sorted([3,1,2],key=K), K.__name__, K(1)==K(1), K(1)!=K(1), K(1)<K(2), K(1)<=K(2), K(1)>K(2), K(1)>=K(2), K(5).obj, K.__slots__
tr(hash,K(1)); tr(lambda: K(1)<5); tr(lambda: K(1,2,3).obj); tr(K); tr(lambda: setattr(K(1),'z',1)); print K.__module__
