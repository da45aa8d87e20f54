import pickle, copy_reg, sys
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r).split(' at 0x')[0]
    except BaseException as e: print type(e).__name__, repr(e.args).split(' at 0x')[0]
class Old:
    def __init__(self,*a): self.a=a
class Init:
    def __init__(self,x): self.x=x
    def __getinitargs__(self): return (self.x,)
class State:
    def __getstate__(self): return 5
    def __setstate__(self,s): self.s=s
class New(object):
    def __init__(self): self.q=1
class Slots(object):
    __slots__=['a','b']
class L(list): pass
class D(dict): pass
class I(int): pass
class NA(object):
    def __new__(cls,*a): o=object.__new__(cls); o.a=a; return o
    def __getnewargs__(self): return (1,2)
class Red(object):
    def __reduce__(self): return (Old,(1,),{'z':3})
class G(object):
    def __reduce__(self): return 'gobj'
gobj=G()
class Meta(type): pass
class HasMeta(object): __metaclass__=Meta
l=[1]; l.append(l); d={}; d[1]=d; tt=([],); tt[0].append(tt)
t3=([],1,2); t3[0].append(t3); t4=([],1,2,3); t4[0].append(t4)
n=New(); n.self=n; s=Slots(); s.a=1; li=L([1,2]); li.z=1; di=D(a=1)
o=Old(1,2); o.o=o
copy_reg.add_extension('__main__','New',300) if '__main__'==__name__ else 0
objs=[None,True,False,0,1,255,256,65535,65536,-1,2**31-1,2**31,-2**31,-2**31-1,sys.maxint,0L,1L,-1L,255L,-256L,2**100,-2**2000,2**2100,1.5,-0.0,1e300,float('inf'),'','abc',"it's \"q\"\n\\",'x'*300,u'',u'abc\n\\\u20ac\U0001f600\x00\r',(),(1,),(1,2),(1,2,3),(1,2,3,4),[],[1],[1,2],range(1005),{},{1:2},{1:2,'a':3},dict.fromkeys(range(1002)),Old,New,len,int,Meta,HasMeta,t,l,d,tt,t3,t4,n,s,li,di,o,Init(5),State(),NA(),Red(),gobj,I(5),set([1]),frozenset([2]),complex(1,2),ValueError('x',1),xrange(3) ,slice(1,2),Ellipsis,NotImplemented,type(None),object(),bytearray('ab'),sys, lambda:1, (i for i in ()), file, property(), type]
import StringIO
for ob in objs:
    for p in (0,1,2):
        try: r=pickle.dumps(ob,p)
        except Exception as e: print type(ob).__name__,p,type(e).__name__, str(e).split(' at 0x')[0]; continue
        print type(ob).__name__,p,repr(r) if len(r)<400 else hash(r)
        x=pickle.loads(r)
        if isinstance(ob,(int,long,float,str,unicode,tuple,type,complex)) and not any(ob is z for z in (tt,t3,t4)): print x==ob,
        print type(x).__name__, sorted(getattr(x,'__dict__',{})) if not isinstance(x,type) else ''
for b in ['','.','N','(','S\'a\'\n.','Sa\n.',"S'a\n.",'S"a\'\n.','S\n.','I5\n.','I99999999999999999999\n.','Ix\n.','cos\nnope\n.','cnope\nx\n.','R.','a.','\x80\x03N.','\x80\x02N.','g5\n.','h\x01.','(lp0\nI1\na.','(I1\nI2\ntp0\n.','L5L\n.','L5\n.','F1.5\n.','V\\u20ac\n.','\x82\x05.','\x83\x2c\x01.','P5\n.','(dp0\nS"a"\nI1\ns.','(dS"a"\n.','(I1\nI2\nd.','(I1\nd.','0.','1.','2.','q\x00.','x.','J\1\0.','T\5\0\0\0ab.','(ios\nnope\n.','(i__main__\nOld\nb.','(i__main__\nInit\n.','c__builtin__\nlen\n)R.','N}b.','I1\n}S"a"\nI1\nsb.']:
    print repr(b),; t(lambda: (lambda x: x if not isinstance(x,Old) else x.__dict__)(pickle.loads(b)))
class P(pickle.Pickler):
    def persistent_id(self,o): return 'id%d'%o if isinstance(o,int) else None
class U(pickle.Unpickler):
    def persistent_load(self,i): return 'loaded '+i
for p in (0,1,2):
    f=StringIO.StringIO(); P(f,p).dump([1,'a',2]); print repr(f.getvalue()); f.seek(0); print U(f).load()
t(pickle.dumps,1,3); t(pickle.dumps,1,-1); t(pickle.Pickler,5); t(pickle.loads,5); t(pickle.dumps,1,protocol=2)
f=StringIO.StringIO(); pk=pickle.Pickler(f,2); a=[]; pk.dump(a); pk.dump(a); pk.clear_memo(); pk.dump(a); print repr(f.getvalue()); f.seek(0); u=pickle.Unpickler(f); x=u.load(); print u.load() is x, u.load() is x; t(u.load)
pk=pickle.Pickler(f); pk.fast=1; f.truncate(0); pk.dump(['a','a']); print repr(f.getvalue())
for x in (0,1,127,128,255,256,32767,32768,-1,-128,-129,-255,-32768,-32769,2**63,-2**63): print repr(pickle.encode_long(long(x))), pickle.decode_long(pickle.encode_long(long(x)))==x,
print pickle.decode_long('\xff\xff\xff'), repr(pickle.decode_long('')), pickle.__all__, pickle.HIGHEST_PROTOCOL,pickle.compatible_formats
class Bad(object):
    def __init__(self,rv): self.rv=rv
    def __reduce__(self): return self.rv
for rv in (5,(),(1,),(len,5),(5,()),(len,(),1,2,3,4),'nope',(copy_reg.__newobj__,(int,)),(copy_reg.__newobj__,(5,)),None):
    print rv if not isinstance(rv,tuple) else len(rv),; t(pickle.dumps,Bad(rv),2)
