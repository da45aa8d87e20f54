# expected: specification
# tries: a module of trusted code, put into the sandbox's sys.modules, is loaded into, or gets submodules, by the importer
# stopped by: RExec knows the modules it made by identity and fills and changes no others (rexec.py)
# source: CPython 2.7 Lib/rexec.py and Lib/ihooks.py: add_module binds whatever sys.modules has, import_it sets attributes of it
import sys
sys.path.insert(0, 'tools')
from attempt import *
import json, rexec, types
tools = types.ModuleType('tools')
exec 'def double(x): return 2 * x' in tools.__dict__
decoder, builtins = json.decoder, tools.__builtins__
r = rexec.RExec()
main = r.add_module('__main__')
main.tools, main.json = tools, json
def run(source):
    try:
        r.r_exec(source)
        print 'ran'
    except Exception, e:
        print e.__class__.__name__, e
run('import math, sys\nsys.modules["math"] = tools\nreload(math)')
run('import math\nmath.__name__ = "string"\nsys.modules["string"] = tools\nreload(math)')
run('sys.modules["json"] = json\n__import__("json.decoder")\n__import__("json", None, None, ["scanner"])')
run('sys.modules["os"] = tools\n__import__("os.path")')
run('reload(tools)')
print sorted(name for name in dir(tools) if name[:2] != '__'), tools.__builtins__ is builtins
print json.decoder is decoder, tools.double(4)
# What is asked of add_module is what its own sandbox uses.
run('sys.modules["__builtin__"] = sys.modules["__builtins__"] = math')
r.add_module('__builtins__').answer = 42
run('print answer')
