# expected: specification
# tries: a mode or path answers one thing when it is checked and another when it is used
# stopped by: the sandbox's open hands exact strings to r_open, also to one that a subclass overrides (rexec.py: _open_hook)
# source: Python 2.2 Library Reference, module rexec (the example that checks a path with a slice)
import sys
sys.path.insert(0, 'tools')
from attempt import *
import rexec, os
class OnlyBelow(rexec.RExec):
    def r_open(self, file, mode='r', buf=-1):
        if file[:9] != '/allowed/' or mode == 'w': raise IOError('not allowed: ' + file)
        return 'opened ' + file
mode = 'class Mode(str):\n    def __eq__(self, other): return True\n    def __str__(self): return self\n    def __getslice__(self, i, j): return "r"\n'
path = 'class Path(str):\n    def __getslice__(self, i, j): return "/allowed/"\n    def startswith(self, *a): return True\n'
rexec_attempts([mode + 'LOOT = open("never-made", Mode("w"))', mode + 'LOOT = file("never-made", Mode("r+"))',
                'LOOT = open("never-made", u"w")', 'LOOT = open("never-made", "w\\0r")', 'LOOT = open("never-made", mode="a")',
                'LOOT = open("never-made", bytearray("w"))', 'LOOT = open("never-made", "U")',
                'LOOT = type(open("tools/attempt.py"))("never-made", "w")',
                'f = open("tools/attempt.py")\nf.__init__("never-made", "w")',
                'f = open("tools/attempt.py")\nLOOT = type(f).__new__(type(f))',
                'LOOT = open("tools/attempt.py").read(3)'])
rexec_attempts([path + 'LOOT = open(Path("/etc/passwd"))', path + 'LOOT = open(file=Path("/etc/passwd"), mode="r")',
                'LOOT = open("/allowed/x")'], OnlyBelow)
print os.path.exists('never-made')
