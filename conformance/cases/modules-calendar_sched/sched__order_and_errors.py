import sched,time
class Clock:
    def __init__(s): s.t=0; s.log=[]
    def now(s): return s.t
    def wait(s,n): s.log.append(n); s.t+=n
k=Clock(); s=sched.scheduler(k.now,k.wait)
def a(*x): print 'run',k.t,x
def b(n):
    print 'b',n,k.t
    if n: s.enter(2,1,b,(n-1,))
print s.empty(), s.queue
e1=s.enter(5,2,a,('five',)); e2=s.enter(5,1,a,('five first',)); e3=s.enterabs(3,0,a,(1,2)); s.enter(1,1,b,(2,))
print s.empty(), [(x.time,x.priority,x.argument) for x in s.queue], e1._fields, type(e1).__name__
s.cancel(e1)
try: s.cancel(e1)
except ValueError,e: print e
s.run(); print k.log, k.t, s.empty()
def boom(): raise KeyError('x')
s.enter(1,1,boom,()); s.enter(2,1,a,())
try: s.run()
except KeyError,e: print 'KeyError',e,len(s.queue)
s.run()
class Odd(Clock):
    # A wait in which something earlier is planned.
    def wait(s_,n):
        s_.log.append(n); s_.t+=n/2.0
        if len(s_.log)==1: s.enterabs(s_.t,0,a,('earlier',))
k=Odd(); s=sched.scheduler(k.now,k.wait); s.enter(8,1,a,('late',))
for i in range(3): s.enterabs(1,i,a,(i,))
s.run(); print [round(x,3) for x in k.log][:9]
try: s.enter('x',1,a,())
except TypeError,e: print e
print sched.__all__, sched.Event(1,2,3,4)
s=sched.scheduler(time.time,time.sleep); s.enter(0.01,1,a,('real',)); k.t=0; s.run()
