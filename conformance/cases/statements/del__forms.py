def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
x = 1
del x
print x
--
del never
--
x = y = z = 1
del x, (y, [z])
print 'x' in dir(), 'y' in dir()
--
d = {'a': 1}
del d['a']
del d['a']
--
class C: pass
c = C()
c.a = 1
del c.a
del c.a
--
class C(object): pass
c = C()
del c.a
--
class C(object): a = 1
c = C()
del c.a
--
class C: a = 1
C().a
del C.a
print hasattr(C, 'a')
del C.a
--
def f():
    x = 1
    del x
    return x
f()
--
def f():
    del x
    x = 1
f()
--
def f():
    global g
    del g
g = 1
f()
print g
--
def f():
    global nog
    del nog
f()
--
del len
--
l = [1, 2, 3]
del l[0], l[0]
print l
del (), []
--
del (1).real
--
del None.x
--
class C(object):
    def __delattr__(self, n): print 'delattr', n
    def __delitem__(self, k): print 'delitem', k
    def __delslice__(self, a, b): print 'delslice', a, b
c = C()
del c.x, c[1], c[1:2], c[:], c[::2], c[1, 2]
--
del 'abc'[0]
''')
