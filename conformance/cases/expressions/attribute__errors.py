class Old: pass
class New(object): pass

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
(5).foo
'a'.foo
None.foo
[].foo
len.foo
Old.foo
Old().foo
New.foo
New().foo
(lambda: 1).foo
object().foo
int.foo
type.foo
1.5.foo
True.foo
NotImplemented.foo
Ellipsis.foo
xrange(3).foo
iter([]).foo
__builtins__.foo
New().__foo__
super(New, New()).foo
Old.__dict__.keys()
ValueError('x').foo
(x for x in []).foo
slice(1).foo
[].append.foo
''.join.foo
New.__init__.foo
property().foo
''')
import sys
try:
    sys.foo
except AttributeError, e:
    print e

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
(5).foo = 1
--
'a'.foo = 1
--
None.foo = 1
--
[].append = 1
--
[].foo = 1
--
len.foo = 1
--
object().foo = 1
--
int.foo = 1
--
del int.real
--
type.foo = 1
--
(lambda: 1).func_name = 5
--
(x for x in []).foo = 1
--
[].__class__ = 5
--
(5).__class__ = float
--
class A(object): pass
class B(object): pass
a = A(); a.__class__ = B; print type(a).__name__
a.__class__ = int
--
class A: pass
a = A(); a.__class__ = 5
--
class A: pass
a = A(); a.__dict__ = 5
--
class A(object): pass
a = A(); a.__dict__ = 5
--
class A(object): pass
del A().__dict__
--
del (5).real
''')
