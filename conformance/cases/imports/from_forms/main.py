import helper
import helper as h
from helper import value, function as fn
from helper import (value as v2,
                    other)
from helper import *
print helper.value, h is helper, fn(), v2, other, starred, helper.__name__, helper.__file__, helper.__doc__
try:
    print _private
except NameError, e:
    print e
try:
    from helper import nope
except ImportError, e:
    print e
try:
    from helper import value, nope2
except ImportError, e:
    print e
import sys
print sys.modules['helper'] is helper
def f():
    import helper
    from helper import value
    return sorted(locals())
print f()
helper.value = 'changed'
import helper as again
print again.value, value
