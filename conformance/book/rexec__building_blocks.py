# expected: specification
# The steps that make a sandbox can be overridden one by one; every s_ variant does what its r_ method does.
import rexec, sys, imp
steps = []
class Steps(rexec.RExec):
    def make_builtin(self):
        steps.append('make_builtin')
        rexec.RExec.make_builtin(self)
        self.add_module('__builtin__').answer = 42
    def make_main(self):
        steps.append('make_main')
        rexec.RExec.make_main(self)
        self.add_module('__main__').greeting = 'hello'
    def make_osname(self):
        steps.append('make_osname')
        rexec.RExec.make_osname(self)
    def make_sys(self):
        steps.append('make_sys')
        rexec.RExec.make_sys(self)
        self.add_module('sys').argv = ['mine']
    def make_initial_modules(self):
        steps.append('make_initial_modules')
        rexec.RExec.make_initial_modules(self)
    def set_trusted_path(self):
        steps.append('set_trusted_path')
        rexec.RExec.set_trusted_path(self)
    def is_builtin(self, name):
        return name == 'time' or rexec.RExec.is_builtin(self, name) and name != 'math'
r = Steps()
print steps
r.r_exec('import sys, time\nprint answer, greeting, sys.argv, hasattr(time, "sleep")')
try:
    r.r_exec('import math')
except ImportError, e:
    print e
class Sources(rexec.RExec):
    ok_file_types = (imp.PY_SOURCE,)
print Sources().get_suffixes()
copied = r.copy_only(sys, ('maxint', 'settrace', 'nosuch'))
print copied.__name__, copied.maxint == sys.maxint, hasattr(copied, 'settrace')
import math
print hasattr(r.copy_except(math, ('pi',)), 'pi'), r.copy_none(math).__name__
print r.r_add_module('extra') is r.add_module('extra'), sorted(r.modules)[:3]
s = rexec.RExec()
print s.s_eval('1 + 1'), s.s_exec('x = 3'), s.s_eval('x'), s.s_execfile('data/polite.py')
m = s.s_import('counted') if 'data' in rexec.RExec.ok_path else s.s_import('string')
print m.__name__, s.s_reload(m).__name__, m.__name__ in s.modules, s.s_unload(m), m.__name__ in s.modules
print isinstance(sys.stdout, file)
