# expected: specification
# r_import imports a module into the sandbox, with the parameters of __import__, and raises ImportError for unsafe ones.
import rexec
r = rexec.RExec()
m = r.r_import('math')
print m.__name__, m.sqrt(16)
print r.r_import('math', {}, {}, ['floor']).floor(2.5), r.s_import('math').ceil(1.5)
r.r_exec('import math, operator\nprint math.sqrt(9), operator.add(1, 2)')
for name in ['socket', 'imp', 'thread', 'ctypes', 'signal', 'gc', 'no_such_module_at_all', 'rexec_unknown.sub']:
    for run in (lambda: r.r_import(name), lambda: r.r_exec('import ' + name), lambda: r.r_eval('__import__(%r)' % name)):
        try:
            run()
            print name, 'imported'
        except ImportError:
            print name, 'ImportError',
    print
