def a(): return b()
def b(): return 'b1'
print a()
def b(): return 'b2'
print a()
saved = a
def a(): return 'new a'
print a(), saved()
def self_ref(n):
    if n: return self_ref(n - 1)
    return 'bottom'
alias = self_ref
def self_ref(n): return 'replaced'
print alias(1), alias(0)
class C:
    def m(self): return 'old m'
c = C()
bound = c.m
C.m = lambda self: 'new m'
print c.m(), bound()
c.m = lambda: 'instance m'
print c.m(), C.m(c)
del c.m
print c.m()
if 1:
    def cond(): return 'first'
else:
    def cond(): return 'second'
print cond()
for i in range(3):
    def last(): return i
print last()
x = 10
def reads(): return x
x = 20
print reads()
def outer():
    def inner(): return value
    value = 1
    first = inner()
    value = 2
    return first, inner()
print outer()
del b
try:
    saved()
except NameError, e:
    print e
fs = {}
for name in 'pqr':
    exec 'def %s(): return %r' % (name, name)
    fs[name] = eval(name)
print [fs[k]() for k in sorted(fs)], p(), fs['q'].__name__
