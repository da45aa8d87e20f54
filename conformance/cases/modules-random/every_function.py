import random, sys
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r).split(' at 0x')[0]
    except BaseException as e: print type(e).__name__, repr(e.args)
R=random
print R.__all__
for seed in (0,1,-1,42,2**31,2**32,2**40,-2**40,2**70,-2**70,10L,True,'abc','',u'abc',u'\xe9',3.5,-0.0,(1,2),1e300,'x'*500,bytearray):
    if seed is bytearray: continue
    r=R.Random(seed); print repr(seed)[:20],[r.random() for i in range(3)], r.getrandbits(5),r.getrandbits(64),r.getrandbits(70), r.getrandbits(1)
R.seed(42)
for name,args in [('randint',(1,6)),('randrange',(10,)),('randrange',(5,50,7)),('randrange',(50,5,-7)),('randrange',(2**60,)),('randrange',(2**70,)),('randrange',(-2**70,2**70)),('choice',('abcdef',)),('uniform',(1,5)),('uniform',(5,-1)),('triangular',()),('triangular',(0,10)),('triangular',(0,10,3)),('betavariate',(2,3)),('expovariate',(1.5,)),('gammavariate',(2,3)),('gammavariate',(1,3)),('gammavariate',(.5,3)),('gauss',(0,1)),('gauss',(5,2)),('lognormvariate',(0,1)),('normalvariate',(0,1)),('vonmisesvariate',(0,4)),('vonmisesvariate',(3,0)),('vonmisesvariate',(3,1e-9)),('paretovariate',(3,)),('weibullvariate',(1,1.5)),('sample',(range(20),5)),('sample',(xrange(10**6),6)),('sample',(set(range(10)),3)),('sample',('abc',3)),('random',()),('getrandbits',(100,)),('sample',({1:2,3:4},1)),('sample',(range(30),25))]:
    for i in range(4): print name,args if name!='sample' else args[1:],; t(getattr(R,name),*args)
x=range(20); R.shuffle(x); print x; R.shuffle(x,lambda:.3); print x; R.shuffle(x,random=R.random); print x
for name,args in [('randint',(6,1)),('randint',(1.5,2)),('randint',(1,2.5)),('randint',('a',1)),('randrange',()),('randrange',(0,)),('randrange',(1.5,)),('randrange',(1,5.5)),('randrange',(1,5,0)),('randrange',(1,5,1.5)),('randrange',(5,1)),('randrange',(5,1,2)),('randrange',('a',)),('choice',([],)),('choice',(5,)),('choice',({},)),('sample',([],1)),('sample',([1],-1)),('sample',(5,1)),('shuffle',((1,2),)),('gammavariate',(0,1)),('betavariate',(0,1)),('expovariate',(0,)),('getrandbits',(0,)),('getrandbits',(-1,)),('getrandbits',('a',)),('getrandbits',()),('seed',(1,2)),('seed',([],)),('setstate',(1,)),('setstate',((1,2,3),)),('setstate',((9,2,3),)),('setstate',((3,(1,2),None),)),('setstate',((3,(1,)*625,None),)),('setstate',((3,(1,)*624+(700,),None),)),('setstate',((3,(-1,)+(1,)*624,None),)),('setstate',((2,(-1,)+(1,)*624,None),)),('jumpahead',('a',)),('jumpahead',(5,)),('jumpahead',(-5,)),('jumpahead',(2**70,)),('jumpahead',(1.5,)),('random',(1,)),('triangular',(1,1)),('triangular',(5,5,5)),('paretovariate',(0,)),('weibullvariate',(1,0)),('uniform',('a',1)),('lognormvariate',(0,1000))]:
    print name,; t(getattr(R,name),*args)
R.seed(7); s=R.getstate(); print s[0],len(s[1]),s[1][:3],s[1][-1],s[2],type(s[1][0]); a=[R.random(),R.gauss(0,1),R.gauss(0,1)]; R.setstate(s); print a==[R.random(),R.gauss(0,1),R.gauss(0,1)]; R.gauss(0,1); print R.getstate()[2]
R.seed(5); R.jumpahead(3); print R.random(); R.jumpahead(10**30); print R.random();R.jumpahead(-7); print R.random()
w=R.WichmannHill(42); print [w.random() for i in range(4)],w.getstate(); w.seed(0); print w.random(); w.seed('abc'); print w.random(); w.whseed(5); print w.random(), w.getstate(); w.whseed(0);w.whseed('xyz'); print w.random(); w.jumpahead(100); print w.random(); print w.randint(1,100), w.gauss(1,2), w.choice('abc'),w.sample(range(100),4),w.randrange(2**40); s=w.getstate(); w.setstate(s); t(w.setstate,(5,(1,2,3),None)); t(w.setstate,(1,(1,2,300000),None)); t(w.jumpahead,-1); t(w.seed,3.5); print w.random(),w.VERSION; w.seed(2**80); print w.random(); t(w.whseed,None) if 0 else None
q=R.SystemRandom(); print 0<=q.random()<1, 0<=q.getrandbits(10)<1024, q.seed(1),q.jumpahead(1); t(q.getstate); t(q.setstate,1); t(q.getrandbits,0); t(q.getrandbits,1.5); print q.randint(1,1),q.choice('a'),q.gauss_next if hasattr(q,'gauss_next') else 0
class X(R.Random):
    def random(self): return 0.5
x=X(); print x.randrange(10),x.randint(1,5),x.choice('abc'),x.sample(range(10),3)
import warnings
with warnings.catch_warnings(record=True) as W:
    warnings.simplefilter('always'); print x.randrange(2**60); print [(str(m.message),m.category) for m in W]
    class Y(R.Random):
        def random(self): return 0.25
        def getrandbits(self,k): return 3
    y=Y(); print y.randrange(10),y.randrange(2**60)
    print [(str(m.message),m.category) for m in W]
print R.NV_MAGICCONST,R.TWOPI,R.LOG4,R.SG_MAGICCONST,R.BPF,R.RECIP_BPF
t(R.Random,1,2); t(R.Random,x=5); t(X,1); t(R.SystemRandom,5)
r=R.Random(3); r2=R.Random(); r2.setstate(r.getstate()); print r.random()==r2.random(), r.__reduce__()[0],len(r.__reduce__()), R.Random.VERSION
r.setstate((2,tuple(int(x) for x in r.getstate()[1]),None)); print r.random(); r.setstate((2,tuple(-5 if i==0 else 7 for i in range(624))+(624,),None)); print r.random()
print R.seed.__self__ is R._inst, R.random.__self__ is R._inst, R.randint.im_func.__name__, R.seed.__name__
