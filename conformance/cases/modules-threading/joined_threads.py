import threading, Queue
def work(n, out): out.append((n, threading.current_thread().name, threading.active_count()))
out=[]
ts=[threading.Thread(target=work,args=(i,out)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print sorted(o[:2] for o in out), [t.is_alive() for t in ts], threading.current_thread().name
q=Queue.Queue(2)
q.put(1); q.put(2)
try: q.put(3,False)
except Queue.Full: print 'full'
print q.get(), q.get(), q.qsize(), q.empty(), q.full(); q.task_done(); q.task_done(); q.join()
try: q.get(timeout=0.01)
except Queue.Empty: print 'empty'
p=Queue.PriorityQueue(); [p.put(x) for x in (3,1,2)]; print [p.get() for i in range(3)]
l=Queue.LifoQueue(); [l.put(x) for x in (3,1,2)]; print [l.get() for i in range(3)]
e=threading.Event(); print e.wait(0.01), e.is_set(); e.set(); print e.wait()
r=threading.RLock()
with r:
    with r: print 'twice'
try: r.release()
except RuntimeError,x: print x
s=threading.BoundedSemaphore(1)
with s: print s.acquire(False)
try: s.release()
except ValueError,x: print x
try: threading.Semaphore(-1)
except ValueError,x: print x
t=threading.Timer(0.01,work,(9,out)); t.start(); t.join(); print out[-1][0]
def bad(): raise SystemExit
t=threading.Thread(target=bad); t.start(); t.join()
try: t.start()
except RuntimeError,x: print x
try: threading.Thread().join()
except RuntimeError,x: print x
try: threading.current_thread().join()
except RuntimeError,x: print x
loc=threading.local(); loc.x=1; print loc.__dict__
t=threading.Thread(name='n'); print t.name,t.daemon,t.ident, repr(t); t.start(); t.join(); print repr(t).split(' 1')[0]
c=threading.Condition()
try: c.wait()
except RuntimeError,x: print x
try: c.notify()
except RuntimeError,x: print x
with c: c.notify_all(); c.wait(0.01)
