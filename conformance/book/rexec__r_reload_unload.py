# expected: specification
# r_reload reloads a module of the sandbox, r_unload removes it from the sandbox's sys.modules.
import rexec
r = rexec.RExec()
r.add_module('sys').path.insert(0, 'data')
r.r_exec('import counted\nprint counted.loaded')
r.r_exec('counted.loaded = "changed"\nprint reload(counted) is counted, counted.loaded')
module = r.r_eval('counted')
module.loaded = 'changed again'
same = r.r_reload(module) is module
print same, module.loaded
module.loaded = 'and again'
loaded = r.s_reload(module).loaded
print loaded
r.r_exec('import sys\nprint "counted" in sys.modules')
print r.r_unload(module)
r.r_exec('print "counted" in sys.modules')
r.r_exec('import counted as again\nprint again is counted, again.loaded')
print r.s_unload(r.r_eval('again')), r.r_eval('"counted" in sys.modules')
try:
    r.r_eval('unload')
except NameError, e:
    print e
import sys
print 'counted' in sys.modules
