# expected: specification
# tries: a sandbox names a file when it compiles, and has it quoted by a traceback or a warning of the trusted side
# stopped by: code knows that a sandbox compiled it; its file is not read (print-exception.ts, traceback.py, warn.ts)
# source: CPython 2.7 Lib/linecache.py reads whatever co_filename says
import sys
sys.path.insert(0, 'tools')
from attempt import *
import traceback
space = sandbox(FILE='tools/attempt.py')
for source in ('exec compile("\\n1 / 0", FILE, "exec")',
               'exec compile("def f():\\n    return 1 / 0", FILE, "exec")\nf()',
               'eval(compile("\\n(lambda: 1 / 0)()", FILE, "eval"))',
               'exec compile("class C:\\n    x = 1 / 0", FILE, "exec")',
               'def g():\n    yield 1 / 0\nexec compile("list(g())", FILE, "exec")'):
    try:
        exec source in space
    except (ZeroDivisionError, SyntaxError):
        text = traceback.format_exc()
        print text.count('File "tools/attempt.py"') > 0, [line for line in text.split('\n') if 'sandbox' in line or 'import' in line or 'print' in line]
def trusted(): return 1 / 0
try:
    trusted()
except ZeroDivisionError:
    print traceback.format_exc().split('\n')[-3].strip()
