# Threads, locks, conditions, semaphores, events, locals: attributes, messages, reprs.
import threading, sys
print sorted(n for n in threading.__all__)
print threading.__all__
for n in threading.__all__:
    v=getattr(threading,n); print n, repr(v).split(' at 0x')[0]
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r).split(' at 0x')[0]
    except BaseException as e: print type(e).__name__, str(e).split(' at 0x')[0]
L=threading.Lock(); R=threading.RLock(); C=threading.Condition(); S=threading.Semaphore(); B=threading.BoundedSemaphore(); E=threading.Event()
for o in (L,R,C,S,B,E,threading.Thread(),threading.Timer(1,len),threading.current_thread(),threading.local()):
    print repr(o).split(' at 0x')[0].split('started')[0], type(o), [n for n in dir(o) if n[0] != '_']
    print type(o).__mro__
t(R.release); R.acquire(); print repr(R).split(' at 0x')[0][:60]; R.acquire(); t(R.release); t(R.release); t(R.release)
t(C.wait); t(C.notify); t(C.notify_all); 
C.acquire(); t(C.wait,.01); t(C.notify); t(C.release); t(C.release)
t(threading.Semaphore,-1); t(B.release); t(S.release); t(S.acquire,0); t(S.acquire,False); t(S.acquire,False);t(S.acquire,0); t(E.wait,.01); t(E.isSet); t(E.set); t(E.is_set); t(E.wait); t(E.clear)
T=threading.Thread(target=lambda:1); t(lambda:T.name); t(lambda:T.ident); t(T.join); t(T.is_alive); t(T.isDaemon); print T; t(T.start); T.join(); t(T.start); print str(T).split('stopped')[0]; t(T.setDaemon,1); t(T.is_alive); t(T.setName,5); t(T.getName); 
t(threading.Thread,1); t(threading.Thread,target=1,name=5,args=(),kwargs=None,verbose=None); t(threading.currentThread().join); t(threading.active_count); print [x.name for x in threading.enumerate()]
class X(threading.Thread):
    def __init__(self): pass
x=X(); t(x.start); t(x.join); t(repr,x); t(lambda:x.name); t(x.isAlive); t(lambda:x.daemon)
t(threading.stack_size); t(threading.settrace,None); t(threading.setprofile,None)
def f(a,b=1): print a,b, threading.current_thread().name, threading.active_count()
T=threading.Thread(target=f,args=(1,),kwargs={'b':5}); T.start(); T.join()
def g(): raise ValueError('in thread')
import StringIO; sys.stderr=StringIO.StringIO(); T=threading.Thread(target=g,name='bad'); T.start(); T.join(); print sys.stderr.getvalue().split('\n')[:2], sys.stderr.getvalue().split('\n')[-4:]
def h(): raise SystemExit
T=threading.Thread(target=h,name='exit'); T.start(); T.join()
class S2(threading.Thread):
    def run(self): print 'run', self.name, self.daemon, self.ident is not None
s=S2(name='abc'); s.daemon=True; print s; s.start(); s.join(); print str(s).split('stopped')[0]
T=threading.Timer(0.01,f,[1],{'b':2}); T.start(); T.join(); print T.finished.is_set()
T=threading.Timer(100,f,[1]); T.cancel(); 
t(threading.Timer,1); t(threading.Timer)
l=threading.local(); l.x=1
def k(): 
    print hasattr(l,'x'); l.x=2
T=threading.Thread(target=k); T.start(); T.join(); print l.x
class ML(threading.local):
    n=2
    def __init__(self,a): self.a=a; print 'init',a
m=ML(5); print m.a, m.n, sorted(m.__dict__.items())
def k(): print m.a; m.a=7
T=threading.Thread(target=k); T.start(); T.join(); print m.a
t(threading.local,1)
with threading.Lock() as q: print q
with threading.RLock() as q: print q
with threading.Condition() as q: print q
with threading.Semaphore() as q: print q
print repr(threading.current_thread()).split(',')[0], threading.current_thread().ident is not None
t(threading.Condition,threading.RLock()); t(threading.Condition,5); t(threading.Event,1); t(threading.RLock,1); t(threading.Lock,1)
print threading.Thread.__doc__ is not None, type(threading.Event), type(threading._MainThread)
