# expected: specification
# ok_builtin_modules: built-in modules the sandbox can import; ok_path: its sys.path.
import rexec
class Few(rexec.RExec):
    ok_builtin_modules = ('math',)
    ok_path = ('data',)
r = Few()
r.r_exec('import math\nprint math.floor(1.5)')
r.r_exec('import counted, sys\nprint counted.loaded, sys.path')
for name in ['operator', 'time', 'string', 'StringIO']:
    try:
        r.r_exec('import ' + name)
        print name, 'imported'
    except ImportError:
        print name, 'ImportError'
class NoPath(rexec.RExec):
    ok_path = ()
n = NoPath()
n.r_exec('import math, sys\nprint math.ceil(1.5), sys.path')
try:
    n.r_exec('import counted')
except ImportError:
    print 'counted ImportError'
