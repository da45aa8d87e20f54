# expected: specification
# tries: a module name says it is another when it is checked, by == or hash or str()
# stopped by: names are turned into exact strings before anybody looks at them (rexec.py: _text)
# source: Python 2.2 Library Reference, module rexec; CPython 2.7 Lib/rexec.py, r_import
import sys
sys.path.insert(0, 'tools')
from attempt import *
rexec_attempts([
    'class Name(str):\n    def __eq__(self, other): return True\n    def __hash__(self): return hash("math")\n    def __str__(self): return self\nLOOT = __import__(Name("posix"))',
    'class Name(str):\n    def split(self, *a): return ["posix"]\nLOOT = __import__(Name("math"))',
    'class Name(unicode):\n    def encode(self, *a): return "imp"\nLOOT = __import__(Name("math")).__name__',
    'class Name(str):\n    def __eq__(self, other): return True\n    def __hash__(self): return hash("math")\n    def __str__(self): return self\nimport math, posix\nmath.__name__ = Name("posix")\nreload(math)\nLOOT = hasattr(posix, "system")',
    'import math, posix\nposix.__path__ = [None]\nmath.__name__ = "posix.time"\nreload(math)',
    'import math\nmath.__path__ = [None]\nmath.__name__ = "imp"\nimport math.time',
    'class M(object): __name__ = "posix"\nreload(M())',
    'import sys\nclass P(str):\n    def __add__(self, other): return "/etc/passwd"\nsys.path[:] = [P("x")]\nimport nosuch',
    'import sys\nclass P(object): __getattr__ = eval\nsys.path[:] = [P()]\nimport nosuch',
    '__import__(5)',
    'LOOT = __import__("math").__name__',
])
