def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
def f():
    exec 'x'
    def g(): return y
--
def f():
    y = 1
    exec 'x'
    def g(): return y
--
def f():
    y = 1
    exec 'x' in {}
    def g(): return y
--
def f():
    from os import *
    def g(): return y
--
def f():
    from os import *
--
def f():
    y = 1
    def g():
        exec 'z'
        return y
--
def f():
    y = 1
    def g():
        from os import *
        return y
--
def f(x):
    global x
--
def f(x, x): pass
--
def f((a, b), a): pass
--
def f(x, *x): pass
--
def f():
    x = 1
    global x
--
def f():
    print x
    global x
--
global x
x = 1
global x
--
class C:
    def f(self):
        exec 'x' in None
        return lambda: self
--
lambda x, x: 1
--
def f():
    return lambda: (yield)
--
def f():
    exec 'a'
    return [b for b in c]
--
def f():
    exec 'a'
    return (b for b in c)
--
def f():
    from os import *
    return lambda: q
''')
