def f():
    len = lambda x: 'local len'
    return len([1])
print f(), len([1])
len = lambda x: 'global len'
print len([1])
del len
print len([1])
import __builtin__
__builtin__.my_builtin = 'added'
print my_builtin
del __builtin__.my_builtin
try:
    my_builtin
except NameError, e:
    print e
__builtin__.len, saved = (lambda x: 'patched'), __builtin__.len
print len([1])
__builtin__.len = saved
print len([1])
class C:
    len = 5
    def f(self): return len([1, 2])
print C().f()
def g(len=len): return len('abc')
print g()
print __builtins__ is __builtin__, __name__
print None, type(None)

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
None = 1
--
def None(): pass
--
def f(None): pass
--
class None: pass
--
x.None = 1
--
f(None=1)
--
import None
--
import x as None
--
for None in []: pass
--
None += 1
--
del None
--
lambda None: 1
--
def f(*None): pass
--
def f(**None): pass
--
global None
--
with x as None: pass
--
try: pass
except E, None: pass
--
[None for None in []]
--
True = 1
--
from x import None
--
__debug__ = 1
''')
