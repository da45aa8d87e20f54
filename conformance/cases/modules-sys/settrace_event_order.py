import sys
__file__ = sys._getframe().f_code.co_filename
ev=[]
def tr(frame, event, arg):
    if frame.f_code.co_filename==__file__ and frame.f_code.co_name not in ('run',):
        a=arg
        if event=='exception': a=(arg[0].__name__, repr(arg[1]), arg[2] is not None)
        elif event=='call': a=None
        ev.append((frame.f_lineno-frame.f_code.co_firstlineno, frame.f_code.co_name[:8], event, (repr(a)[:9] if not event=="exception" else a[0])))
    return tr
def run(f,*a):
    del ev[:]
    sys.settrace(tr)
    try:
        try: f(*a)
        except Exception: pass
    finally: sys.settrace(None)
    print f.__name__
    for e in ev: print '  ',e
def f1():
    x = 1; y = 2
    if x: z = 3
    if x:
        pass
    else:
        pass
    for i in (1, 2):
        pass
    while x:
        x = 0
    else:
        y = 4
    while 1:
        break
    return (x +
        y)
def f2():
    try:
        1/0
    except KeyError:
        pass
    except (ValueError,
            ZeroDivisionError), e:
        x = 1
    else:
        y = 2
    finally:
        z = 3
def f3():
    def g(): raise KeyError('a')
    try:
        g()
    finally:
        x = 1
def gen():
    a = yield 1
    for i in range(2):
        yield i
def f4():
    for x in gen():
        pass
    g = gen()
    g.next()
    g.send(5)
    g.close()
def f5():
    l = [i for i in range(3)]
    s = {i for i in range(2)}
    t = list(i for i in range(2))
    m = map(lambda x: x + 1,
        [1])
    class A(object):
        y = 1
        def m(self): return 5
        pass
    A().m()
class CM(object):
    def __enter__(self): return self
    def __exit__(self, *a): return True
def f6():
    with CM() as c:
        1/0
    with CM():
        pass
    if c: return
def f7():
    x = [1,
         2,
         f8()]
    exec "y = 1\nz = 2"
    eval("1 + 1")
    import string
    for i in range(2):
        if i: continue
        x = i
    try:
        raise StopIteration
    except:
        try:
            raise
        except StopIteration: pass
    return len(
      x)
def f8(a=1):
    "doc"
    global zz
    zz = 1
    assert zz, 'no'
    del zz
    int(5)
    lambda: 1
def f9():
    if 0:
        a = 1
    elif 1:
        b = 2
    else:
        c = 3
    if f9 is None:
        a = 1
    elif f9:
        b = 2
def f10(): pass
@staticmethod
def deco(): pass
def f11():
    @deco2
    def a(): pass
    "not a doc"
    5
def deco2(f): return f
def f12():
    raise ValueError
for f in [f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12]: run(f)
def prof(frame,event,arg):
    if frame.f_code.co_filename==__file__ and frame.f_code.co_name!='rp':
        ev.append((frame.f_code.co_name[:8], event, getattr(arg,'__name__',repr(arg)[:9])))
def rp(f):
    del ev[:]
    sys.setprofile(prof)
    try: 
        try: f()
        except Exception: pass
    finally: sys.setprofile(None)
    print 'P',f.__name__
    for e in ev: print '  ',e
def p1():
    l = []
    l.append(1)
    len(l)
    int('5')
    l.sort(key=lambda x: x)
    try: len(5)
    except TypeError: pass
    sorted([2,1], **{'reverse': 1})
    'a'.join(*[['b']])
    map(ident, [1])
    raise KeyError
def ident(x): return x
rp(p1); rp(f4); rp(f6); rp(f3)

# a trace function that raises is taken away
def bad(frame, event, arg):
    if event == which: raise ValueError('in tracer at ' + event)
    return bad
def target():
    try:
        x = 1
        raise KeyError
    except KeyError:
        return x
for which in ['call', 'line', 'exception', 'return']:
    sys.settrace(bad)
    try:
        print target()
    except ValueError, e:
        print e
    print which, sys.gettrace()
sys.settrace(None)
# None from the call event: no lines
got = []
def calls_only(frame, event, arg): got.append((event, frame.f_code.co_name))
sys.settrace(calls_only); target(); sys.settrace(None)
print got
# f_trace of a running frame
lines = []
def watch(frame, event, arg):
    lines.append((event, frame.f_lineno - frame.f_code.co_firstlineno)); return watch
def later():
    a = 1
    sys.settrace(watch)
    sys._getframe().f_trace = watch
    b = 2
    c = 3
    sys.settrace(None)
    d = 4
later()
print lines
