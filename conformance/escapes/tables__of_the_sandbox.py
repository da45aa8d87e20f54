# expected: specification
# tries: tables that trusted code relies on are replaced from inside
# stopped by: RExec remembers its modules itself and hands out copies of containers (rexec.py)
# source: CPython 2.7 Lib/rexec.py: r_exec runs in modules["__main__"]
import sys
sys.path.insert(0, 'tools')
from attempt import *
import rexec
r = rexec.RExec()
def run(source):
    try:
        r.r_exec(source)
        print 'ran'
    except Exception, e:
        print e.__class__.__name__, e
run('import sys\nclass Fake(object):\n    def __setattr__(self, name, value): pass\nsys.modules["__main__"] = Fake()')
run('open("never-made", "w")')
run('import sys\nsys.modules.clear()\nsys.modules["__builtin__"] = None')
run('open("never-made", "w")')
run('import math')
run('del __builtins__')
run('open("never-made", "w")')
run('__builtins__.__dict__')
run('__builtins__.open = __builtins__.file = lambda *a: "my own"\nprint open("x", "w")')
run('import errno, sys\nerrno.errorcode[1] = "changed"\nsys.path.append("changed")\nsys.argv.append("changed")')
import errno, sys
print errno.errorcode[1], 'changed' in sys.path, 'changed' in sys.argv
other = rexec.RExec()
other.r_exec('import errno, sys\nprint errno.errorcode[1], "changed" in sys.path, sys.argv, open is file')
print len('abc'), isinstance(1, str)
