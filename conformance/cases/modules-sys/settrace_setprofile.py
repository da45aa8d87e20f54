import sys
events = []
def tracer(frame, event, arg):
    if frame.f_code.co_name in ('f', 'g'):
        events.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, arg if event == 'return' else None))
    return tracer
def g(x):
    return x + 1
def f():
    a = 1
    for i in range(2):
        a = g(a)
    try:
        1 / 0
    except ZeroDivisionError:
        a = 0
    return a
sys.settrace(tracer)
f()
sys.settrace(None)
for e in events: print e
print sys.gettrace(), sys.getprofile()
events = []
def profiler(frame, event, arg):
    if frame.f_code.co_name in ('f', 'g'):
        events.append((event, frame.f_code.co_name, arg.__name__ if event[:2] == 'c_' else arg))
sys.setprofile(profiler)
f()
sys.setprofile(None)
for e in events: print e
