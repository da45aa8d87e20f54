# expected: specification
# In the sandbox sys.exc_info gives class and value, but no traceback to climb.
import rexec
r = rexec.RExec()
r.r_exec('''
import sys
try:
    {}['missing']
except KeyError:
    kind, value, traceback = sys.exc_info()
    print kind.__name__, value, traceback
print hasattr(sys, '_getframe'), hasattr(sys, 'exc_traceback')
''')
print r.r_exc_info()[2]
