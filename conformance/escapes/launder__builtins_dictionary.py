# expected: specification
# tries: eval, called for the sandbox by trusted code, hands on the sandbox's builtins as a dictionary of the real ones
# stopped by: code of a sandbox whose builtins are a module's gets that module for __builtins__ (restricted/confinement.ts)
# source: CPython 2.7 source: exec, eval and execfile put the builtins of the calling frame into a dictionary without any
import sys
sys.path.insert(0, 'tools')
from attempt import *
import rexec
def check(limit=5): return limit
def call(function, *args): return function(*args)
r = rexec.RExec()
r.add_module('__main__').__dict__.update(check=check, call=call)
for source in ('call(eval, "__builtins__", {})', 'call(eval, "globals()", {})["__builtins__"]', 'eval("__builtins__", {})',
               'call(call, eval, "__builtins__", {})', 'call(eval, compile("__builtins__", "x", "eval"), {})',
               'call(map, eval, ["__builtins__"], [{}])[0]'):
    try:
        r.r_exec('b = ' + source)
        r.r_exec('print type(b); call(b["getattr"], check, "func_globals")')
    except Exception, e:
        print e.__class__.__name__, e
    try:
        r.r_exec('call(b.getattr, check, "func_globals")')
    except Exception, e:
        print e.__class__.__name__, e
