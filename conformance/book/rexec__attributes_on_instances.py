# expected: specification
# A new instance uses the class attributes; instances differ only through subclasses.
import rexec
class Sub(rexec.RExec):
    nok_builtin_names = tuple(list(rexec.RExec.nok_builtin_names) + ['dir'])
a, b = Sub(), rexec.RExec()
try:
    a.r_eval('dir')
except NameError, e:
    print e
print callable(b.r_eval('dir')), Sub.ok_sys_names is rexec.RExec.ok_sys_names, rexec.RExec.nok_builtin_names
