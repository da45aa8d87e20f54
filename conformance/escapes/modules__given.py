# expected: specification
# tries: modules of the sandbox lead to real ones, to more of posix and sys, or to what is not allowed
# stopped by: modules are copied name by name from lists; the rest cannot be imported (rexec.py)
# source: the chapter, 13.2.1; Python 2.2 Library Reference, module rexec
import sys
sys.path.insert(0, 'tools')
from attempt import *
rexec_attempts(['import %s' % name for name in ('imp', 'thread', 'gc', 'signal', '_socket', '_warnings', '_codecs', 'itertools',
                                                 '_struct', 'child_process', '__proto__', 'constructor')])
rexec_attempts([
    'LOOT = __import__("os").system("true")', 'import posix\nposix.fork', 'import os\nLOOT = os.unlink',
    'import posix\nLOOT = sorted([n for n in dir(posix) if n in ("system", "open", "popen", "execv", "kill")])',
    'import sys\nLOOT = [n for n in ("settrace", "meta_path", "path_hooks", "_getframe", "stdout", "executable") if hasattr(sys, n)]',
    'import sys\nLOOT = [n for n in ("os", "imp", "rexec", "ihooks", "site", "codecs") if n in sys.modules]',
    'import math\nLOOT = math.__builtins__ is __builtins__', 'import __builtin__\nLOOT = __builtin__ is __builtins__',
    'help', 'license', 'import string, re, struct, md5, random\nLOOT = string.upper("a"), md5.new("").hexdigest()[:4]',
    'import os\nLOOT = os.path.join("a", "b"), os.sep', 'import rexec\nr = rexec.RExec()',
    'import string\nLOOT = string.Formatter().format("{0.func_globals}", string.upper)',
])
