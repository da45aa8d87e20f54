# expected: specification
# The second use: all functions of math as if they were built-ins of the sandbox.
import rexec, math
sandbox = rexec.RExec()
builtins = sandbox.add_module('__builtins__')
for name in dir(math):
    if name[0] != '_':
        setattr(builtins, name, getattr(math, name))
def rich(expression):
    try:
        return repr(sandbox.r_eval(expression))
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)
for expression in ['sin(0.0)', 'sqrt(16)', 'floor(pi)', 'len("abc") + hypot(3, 4)', '__import__("os").system("xx")', 'nothing(1)', 'sqrt(-1)']:
    print expression, '->', rich(expression)
try:
    sqrt(4)
except NameError, e:
    print e
