def in_function():
    import helper
    from helper import value as v
    return helper.value, v, 'helper' in globals()
print in_function()
class InClass(object):
    import helper
    from helper import value
    def m(self): return self.helper.value, self.value
print InClass().m()
if True:
    import helper as conditional
print conditional.value
try:
    import not_there_at_all as optional
except ImportError:
    optional = None
print optional
for i in range(2):
    import counter
print counter.count
def lazy(name): return __import__(name)
print lazy('helper').value
exec 'import helper as by_exec'
print by_exec is conditional
print eval('__import__("helper").value'), (lambda: __import__('helper'))().value
def generator():
    import helper
    yield helper.value
print list(generator())
def closure():
    import helper
    def inner(): return helper.value
    return inner
print closure()()
def star():
    exec 'from helper import *'
    return value
print star()
from helper import value as first, value as second
print first == second
import helper, helper as same, counter
print same is helper
def rebinding():
    global helper
    import counter as helper
rebinding()
print helper.__name__
del helper
try:
    helper
except NameError, e:
    print e
