import sys, os, math, string, errno
for m in [sys, errno]:
    print repr(m), m.__name__, hasattr(m, '__file__'), hasattr(m, '__path__'), m.__package__
print hasattr(os, '__file__'), hasattr(string, '__doc__')
print sorted(sys.builtin_module_names)[:0], 'sys' in sys.builtin_module_names, '__builtin__' in sys.builtin_module_names, 'os' in sys.builtin_module_names
m = sys.__class__('x')
print m, m.__dict__
math.added = 1
print math.added
del math.added
for name in ['pi', 'nope']:
    try:
        print getattr(math, name)
    except AttributeError, e:
        print e
math.pi = 3
import math as m2
print m2.pi
