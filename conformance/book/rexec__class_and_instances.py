# expected: specification
# RExec is a class; each instance is a sandbox of its own.
import rexec
a = rexec.RExec()
b = rexec.RExec(None, False)
c = rexec.RExec(hooks=None, verbose=False)
a.r_exec('x = "in a"')
b.r_exec('x = "in b"')
print a.r_eval('x'), b.r_eval('x')
try:
    c.r_eval('x')
except NameError, e:
    print e
x = 'in the program'
print a.r_eval('x'), x
try:
    a.r_eval('rexec')
except NameError, e:
    print e
class Mine(rexec.RExec): pass
print isinstance(Mine(), rexec.RExec), isinstance(a, rexec.RExec)
a.r_exec('import sys\nsys.marker = 1')
print a.r_eval('sys.marker')
b.r_exec('import sys')
print b.r_eval('hasattr(sys, "marker")')
import sys
print hasattr(sys, 'marker'), a.r_eval('__name__')
