import sys, __builtin__
sys.displayhook(5)
sys.displayhook(None)
sys.displayhook('text')
print __builtin__._
exec compile('1 + 1', 's', 'single')
print __builtin__._
def hook(v): print 'hooked', v
sys.displayhook = hook
exec compile('1; 2; None', 's', 'single')
sys.displayhook = sys.__displayhook__
exec compile('[1, u"x"]', 's', 'single')
del sys.displayhook
try:
    exec compile('1', 's', 'single')
except RuntimeError, e:
    print e
sys.displayhook = 5
try:
    exec compile('1', 's', 'single')
except TypeError, e:
    print e
try:
    sys.__displayhook__()
except TypeError, e:
    print e
