# expected: specification
# The s_ variants let untrusted code call only safe methods of sys.stdin, sys.stdout and sys.stderr.
import rexec, sys
class Loud:
    def __init__(self, real): self.real = real
    def write(self, text): self.real.write(text)
    def flush(self): self.real.flush()
    def unsafe(self): return 'unsafe method called'
    secret = 'secret attribute'
real = sys.stdout
sys.stdout = Loud(real)
r = rexec.RExec()
r.s_exec('''
import sys
sys.stdout.write('written through the stand-in\\n')
print 'printed'
for name in ['unsafe', 'secret', 'real']:
    print name, hasattr(sys.stdout, name)
sys.stdout.flush()
sys.stdout.close()
print 'close only flushes'
''')
print sys.stdout.unsafe()
sys.stdout = real
print r.s_eval('1 + 1')
r.s_exec('import sys\nprint hasattr(sys, "stdin"), hasattr(sys.stdout, "write"), hasattr(sys.stdin, "read"), hasattr(sys.stderr, "write")')
print sys.stdout is real
try:
    r.s_exec('raise KeyError("inside")')
except KeyError, e:
    print e, sys.stdout is real
