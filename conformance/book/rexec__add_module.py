# expected: specification
# add_module returns a new empty module, or the one the sandbox already has; it is there as r_add_module too.
import rexec, types
r = rexec.RExec()
m = r.add_module('tools')
print type(m) is types.ModuleType, m.__name__, m is r.add_module('tools'), m is r.r_add_module('tools')
m.answer = 42
r.r_exec('import tools\nfrom tools import answer\nprint tools.answer, answer')
main = r.add_module('__main__')
main.given = [1, 2]
r.r_exec('given.append(3)\nmade = len(given)')
print main.given, main.made, main is r.add_module('__main__')
names = r.add_module('__builtins__')
print names is r.add_module('__builtin__')
names.shout = lambda text: text.upper() + '!'
print r.r_eval('shout("built in")')
r.r_exec('def f(): return shout("in a function")\nprint f()')
try:
    shout
except NameError, e:
    print e
