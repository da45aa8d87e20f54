# expected: specification
# verbose sends debugging output to standard output; hooks lets import be controlled.
import rexec, sys
class Recorder:
    def __init__(self): self.text = ''
    def write(self, text): self.text += text
def output(verbose):
    old, sys.stdout = sys.stdout, Recorder()
    try:
        r = rexec.RExec(verbose=verbose)
        r.r_exec('import math\nimport string')
        return sys.stdout.text
    finally:
        sys.stdout = old
print repr(output(False)), 'math' in output(True), 'string' in output(True)
class Hooks(rexec.RHooks):
    def is_builtin(self, name):
        asked.append(name)
        return rexec.RHooks.is_builtin(self, name)
asked = []
r = rexec.RExec(Hooks())
r.r_exec('import math\nprint math.sqrt(25)')
print 'math' in asked
