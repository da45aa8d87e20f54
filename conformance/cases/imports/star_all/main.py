from with_all import *
print a, _b
try:
    print c
except NameError, e:
    print e
try:
    from bad_all import *
except AttributeError, e:
    print e
try:
    from int_all import *
except Exception, e:
    print type(e).__name__, e
from tuple_all import *
print t
def f():
    exec 'from with_all import *'
    return a
print f()
import sys, types
m = types.ModuleType('synthetic')
m.x, m._y, m.__all__ = 1, 2, ['_y']
sys.modules['synthetic'] = m
from synthetic import *
print _y, 'x' in globals()
class Fake(object):
    attr = 'fake attr'
    def __getattr__(self, n):
        if n == '__all__': return ['attr', 'dynamic']
        if n == 'dynamic': return 'made up'
        raise AttributeError(n)
sys.modules['fake'] = Fake()
from fake import *
print attr, dynamic
class NoAll(object): pass
sys.modules['noall'] = NoAll()
try:
    from noall import *
    print 'imported nothing'
except ImportError, e:
    print e
