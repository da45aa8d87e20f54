x = 'global'

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
def f():
    print x
    x = 1
x = 0
f()
--
def f():
    x += 1
x = 0
f()
--
def f():
    for i in []: pass
    print i
f()
--
def f():
    del y
    y = 1
f()
--
def f():
    try:
        pass
    except Exception, e: pass
    print e
f()
--
def f():
    if 0: import sys
    sys
f()
--
def f():
    if 0:
        def g(): pass
    g()
f()
--
def f():
    print undefined
f()
--
print undefined
--
class C:
    print undefined
--
x = 5
class C:
    x = x + 1
    print x
--
def f():
    x = 1
    class C:
        x = x
    return C.x
x = 'g'
print f()
--
def f():
    x = 1
    class C:
        print x
        y = x
    return C.y
x = 'g'
print f()
--
def f(x):
    def g():
        x = x
    g()
f(1)
--
def f():
    x = 1
    del x
    def g(): return x
    g()
--
def f():
    with_x = 1
    exec 'del with_x'
    print with_x
f()
''')
