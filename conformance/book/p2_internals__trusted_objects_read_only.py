# expected: specification
# Paragraph 2: classes that belong to trusted code cannot be changed by restricted code; its own can.
import __builtin__
class N(object):
    x = 1
    def m(self): return 'm'
g = {'__builtins__': dict(__builtin__.__dict__), '__name__': 'sandbox', 'N': N}
for source in ['N.x = 2', 'N.new = 2', 'del N.x', 'N.m = None', 'setattr(N, "x", 3)', 'delattr(N, "x")', 'type.__setattr__(N, "x", 4)']:
    try:
        exec source in g
        print source, 'passed'
    except RuntimeError, e:
        print source, '->', e
print N.x, N().m()
exec '''
class Own(object):
    x = 1
Own.x = 2
Own.y = 3
del Own.y
own = Own()
own.z = 4
class Child(N):
    pass
Child.extra = 5
child = Child()
child.a = 6
child.x = 7
print Own.x, own.z, Child.extra, child.a, child.x, child.m()
''' in g
n = N()
g['n'] = n
exec 'n.attribute = 8' in g
print n.attribute
