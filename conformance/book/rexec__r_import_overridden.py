# expected: specification
# A subclass may override r_import to change the set of modules and what import does.
import rexec
class OnlyMath(rexec.RExec):
    def r_import(self, mname, globals={}, locals={}, fromlist=[]):
        print 'import of', mname
        if mname != 'math': raise ImportError('only math, not ' + mname)
        return rexec.RExec.r_import(self, mname, globals, locals, fromlist)
r = OnlyMath()
r.r_exec('import math\nprint math.sqrt(4)')
r.r_exec('from math import floor\nprint floor(1.5)')
for source in ['import operator', 'from string import digits', '__import__("time")']:
    try:
        r.r_exec(source)
    except ImportError, e:
        print e
