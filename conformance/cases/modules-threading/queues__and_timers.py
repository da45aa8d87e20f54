# Queues, schedulers, timers, and what threads wait for.
import Queue, threading, sched, dummy_threading
def t(f,*a,**k):
    try: r=f(*a,**k); print repr(r).split(' at 0x')[0]
    except BaseException as e: print type(e).__name__, str(e).split(' at 0x')[0]
print Queue.__all__, Queue.Empty.__mro__, [n for n in dir(Queue.Queue) if n[0]!='_']
for c in (Queue.Queue, Queue.LifoQueue, Queue.PriorityQueue):
    q=c(3)
    for x in (3,1,2): q.put(x)
    print q.full(), q.empty(), q.qsize(), q.maxsize, q.queue, q.unfinished_tasks
    t(q.put,4,False); t(q.put_nowait,4); t(q.put,4,True,.01); t(q.put,4,1,-1); t(q.get,1,-1)
    print q.get(), q.get(True), q.get_nowait()
    t(q.get,False); t(q.get_nowait); t(q.get,True,.01); t(q.get,timeout=0)
    for i in range(3): q.task_done()
    t(q.task_done); q.join()
print isinstance(q, Queue.Queue), type(Queue.Queue)
q=Queue.Queue(-1); [q.put(i) for i in range(5)]; print q.full(), q.qsize()
def worker():
    while 1:
        try: x=q.get_nowait()
        except Queue.Empty: break
        out.append(x*x); q.task_done()
out=[]; ts=[threading.Thread(target=worker) for i in range(3)]
for x in ts: x.start()
for x in ts: x.join()
q.join(); print sorted(out)
now=[0]
def delay(n): now[0]+=n
s=sched.scheduler(lambda:now[0], delay)
log=[]
e1=s.enter(5,1,lambda *a: log.append((now[0],a)),(1,2)); e2=s.enter(5,0,lambda *a: log.append((now[0],a)),('first',)); e3=s.enterabs(2,1,lambda: log.append('two'),()); e4=s.enter(9,1,log.append,('no',))
print s.empty(), len(s.queue), e1[:2], e1._fields, s.queue[0][:2]
s.cancel(e4); t(s.cancel,e4); s.run(); print log, s.empty(), now
s.enter(1,1,lambda: 1/0,()); s.enter(2,1,log.append,('after',)); t(s.run); s.run(); print log[-1]
print sorted(dummy_threading.__all__)==sorted(threading.__all__)
timer=threading.Timer(.02, log.append, ['timer']); timer.start(); print timer.is_alive(), timer.finished.is_set(); timer.join(); print log[-1], timer.is_alive()
timer=threading.Timer(50, log.append, ['never']); timer.start(); timer.cancel(); timer.join(); print log[-1], timer.is_alive()
ev=threading.Event(); threading.Timer(.01, ev.set).start(); print ev.wait(5), ev.wait()
c=threading.Condition(); got=[]
def note():
    with c: got.append(1); c.notify()
threading.Timer(.01, note).start()
with c:
    while not got: c.wait()
print got
s=threading.Semaphore(0); threading.Timer(.01, s.release).start(); print s.acquire(), s.acquire(False)
class Count(threading.Thread):
    def __init__(self, n): threading.Thread.__init__(self); self.n=n; self._stop=threading.Event(); self._args=1
    def run(self): 
        for i in range(self.n): total.append(i)
total=[]; cs=[Count(i) for i in range(4)]; [x.start() for x in cs]; [x.join() for x in cs]; print sorted(total), [x.name for x in cs][0][:7]
print threading.active_count(), [x.name for x in threading.enumerate()]
def who():
    import thread
    def raw(): print type(threading.current_thread()).__name__, threading.current_thread().daemon, threading.current_thread().name[:5]; done.release()
    done=threading.Lock(); done.acquire(); thread.start_new_thread(raw,()); done.acquire()
who()
threading.Timer(.01, lambda: log.append('x') or __import__('sys').stdout.write('at the end\n')).start()
print 'main is over'
