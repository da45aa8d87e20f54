# expected: specification
# add_module for other names synthesizes, restricts or modifies modules that the untrusted code later imports.
import rexec
r = rexec.RExec()
tools = r.add_module('tools')
tools.version = '1.0'
tools.greet = lambda name: 'hello ' + name
r.r_exec('import tools\nprint tools.greet("sandbox"), tools.version')
r.r_exec('from tools import greet as g\nprint g("again")')
r.add_module('math').pi = 3
r.r_exec('import math\nprint math.pi, hasattr(math, "sin")')
import math
print math.pi > 3.1
r.add_module('socket').connect = lambda *a: 'no network here'
r.r_exec('import socket\nprint socket.connect("host", 80)')
