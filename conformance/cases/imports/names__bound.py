import os.path
print os.path.__name__
import os.path as p
print p is os.path
import sys, os as operating, string as s
print sys.__name__, operating.__name__, s.__name__
from sys import maxint as big, path
print big > 0, isinstance(path, list)
from os import path
print path is p
class C:
    import sys as class_sys
    from string import digits
print C.class_sys is sys, C.digits
def f():
    import os.path
    return sorted(locals())
print f()
def g():
    from string import digits, letters as l
    return sorted(locals())
print g()
for source in ['import sys.nope', 'from sys import nope', 'import nope', 'from nope import x', 'from sys import maxint.x', 'import nope as x', 'from nope.sub import x']:
    try:
        exec source
    except Exception, e:
        print source, type(e).__name__, e
try:
    import nope1
except ImportError:
    nope1 = 'fallback'
print nope1
import sys as sys2; print sys2 is sys
print __import__('os.path') is operating
exec 'import string; print string.digits' in {}
