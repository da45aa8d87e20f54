# expected: specification
# Pure-Python modules on ok_path import into the sandbox and run restricted there.
import rexec
r = rexec.RExec()
r.r_exec('import string\nprint string.join(["a", "b"], "-"), string.digits')
r.r_exec('import re\nprint re.sub("a+", "X", "baab"), re.match("(.)(.)", "pq").groups()')
r.r_exec('import StringIO\ns = StringIO.StringIO("line\\n")\nprint repr(s.readline())')
r.add_module('sys').path.insert(0, 'data')
try:
    r.r_exec('import nosy')
except RuntimeError, e:
    print e
r.r_exec('import polite\nprint polite.mode')
import sys
print 'polite' in sys.modules, 'nosy' in sys.modules
