x = 'global'
def f():
    x = 'local'
    exec 'print x'
    exec 'print x' in globals()
    exec 'print x' in {'x': 'given'}
    exec 'x = "changed"'
    print x
    exec 'global x; x = "new global"'
    print x
f()
print x
class C:
    x = 'class'
    exec 'print x'
    exec 'y = 5'
print C.y
def g():
    exec 'def inner(): return x'
    return inner()
print g()
def h():
    exec 'secret = 42'
    return secret, locals()
print h()
def shadow():
    exec 'len = lambda s: "shadowed"'
    return len('abc')
print shadow(), len('abc')
d = {}
exec 'pass' in d
print d.keys(), d['__builtins__'] is __builtins__ or d['__builtins__'] is __builtins__.__dict__
d = {'__builtins__': {}}
try:
    exec 'len' in d
except NameError, e:
    print e
def gen():
    exec 'v = 1'
    yield v
    exec 'v = v + 1'
    yield v
print list(gen())
exec 'i = [j for j in range(3)]; print j'
exec 'print [m for m in "ab"], m' in {}
