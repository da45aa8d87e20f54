# expected: specification
# tries: a builtin method of the sandbox is bound, or called, in a trusted frame
# stopped by: what is bound from a sandbox's copy is the sandbox's too (types/builtin-function.ts: owned)
# source: Armin Ronacher, Be careful with Python's new-style string format (2016); CPython 2.7 source: the check asks PyEval_GetRestricted(), that is, the calling frame only
import sys
sys.path.insert(0, 'tools')
from attempt import *
def check(limit=5): return limit
def call(function, *args): return function(*args)
def run(tools, *args): return tools[0].run(*args)
space = sandbox(check=check, call=call, run=run)
attempts(space, [
    'call("{0.func_globals}".format, check)',
    'call(u"{0.func_globals}".format, check)',
    'call(str.format, "{0.func_defaults}", check)',
    'call(getattr(str, "for" + "mat"), "{0.__dict__}", check)',
    'class T(str):\n    run = str.format\nLOOT = run([T("{0.func_globals}")], check)',
    'class T(unicode):\n    run = unicode.format\nLOOT = run([T("{0.func_globals}")], check)',
    'class T(str):\n    run = str.__getattribute__\nLOOT = run([T("x")], "__dict__")',
    'call(object.__getattribute__, check, "func_globals")',
    'call(check.__getattribute__, "func_globals")',
    'call(type(check).__getattribute__, check, "func_globals")',
    'call(type(check).func_globals.__get__, check)',
    'call(object.__setattr__, check, "tag", 1)',
    'call("{0} and {1}".format, 1, 2)',
])
