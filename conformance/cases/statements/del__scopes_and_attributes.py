class Log(object):
    def __delattr__(self, n): print 'delattr', n
    def __delitem__(self, k): print 'delitem', k
    def __delslice__(self, i, j): print 'delslice', i, j
    def __getattr__(self, n): return 'got ' + n
l = Log()
del l.a, l[1], l[1:2], l[1:2:3], l[...], l[(1, 2)], l['k':], (l.b), [l.c, (l.d,)]
x = 1
def f():
    global x
    del x
    try:
        return x
    except NameError, e:
        return str(e)
print f()
def g():
    y = 1
    del y
    try:
        y
    except UnboundLocalError, e:
        print e
    y = 2
    return y
print g()
for i in range(3):
    if i == 1: del i
try:
    del i, i
except NameError, e:
    print e
class C:
    a = 1
    b = 2
    del a
print hasattr(C, 'a'), C.b
m = {'a': {'b': [1, 2, 3]}}
del m['a']['b'][0], m['a']['b'][-1]
print m
del m['a']['b']; del m['a']; print m
import string
string.extra = 1
del string.extra
print hasattr(string, 'extra')
del string
try:
    string
except NameError, e:
    print e
