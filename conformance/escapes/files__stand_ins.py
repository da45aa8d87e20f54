# expected: specification
# tries: the real standard files behind the stand-ins of the s_ methods
# stopped by: a stand-in's methods are bound to nothing that shows the file (rexec.py: FileWrapper)
# source: CPython 2.7 Lib/rexec.py, FileWrapper forwards methods that return the file
import sys
sys.path.insert(0, 'tools')
from attempt import *
rexec_attempts([
    'import sys\nLOOT = sys.stdout.__iter__()', 'import sys\nLOOT = type(iter(sys.stdin)).__name__',
    'import sys\nLOOT = type(sys.stdin.xreadlines()).__name__', 'import sys\nLOOT = sys.stdout.write.__self__',
    'import sys\nLOOT = sys.stdin.readline.im_self', 'import sys\nLOOT = sys.stderr.flush.im_func',
    'import sys\nLOOT = sys.stdout.__dict__', 'import sys\nLOOT = sys.stdout.name', 'import sys\nLOOT = sys.stdout.truncate',
    'import sys\nLOOT = sys.__stdout__', 'import sys\nsys.stdout.write("written\\n")\nsys.stdout.close()\nprint "still open"',
    'import sys\nLOOT = sorted([n for n in ("read", "write", "fileno", "seek", "tell", "isatty") if hasattr(sys.stdin, n)])',
], method='s_exec')
