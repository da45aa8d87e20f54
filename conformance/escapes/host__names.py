# expected: specification
# tries: names of the host language are attributes, keys, modules or globals
# stopped by: names and keys go through explicit tables; no host function is ever visible
# source: Object.prototype members reachable in interpreters written in JavaScript (prototype pollution)
import sys
sys.path.insert(0, 'tools')
from attempt import *
class K: pass
space = sandbox(K=K, api=lambda: [1])
names = ('constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'caller', 'call', 'apply', 'bind',
         'arguments', 'length', 'then', 'toJSON', '__defineGetter__')
space['names'] = names
attempts(space, [
    '[n for n in names for o in ("", 1, 1.5, None, [], {}, (), set(), len, K, K(), api, api(), type, "".join) if hasattr(o, n)]',
    '[n for n in names if n in {} or {}.get(n) is not None or n in globals() or n in set()]',
    'd = {"__proto__": {"polluted": 1}}\nLOOT = d, "polluted" in {}, hasattr(K(), "polluted"), d.keys()',
    '"{0.constructor}".format("")', '"{constructor}".format()', '"%(__proto__)s" % {}', '{}["__proto__"]',
    'globalThis', 'process', 'require', 'constructor', 'undefined', 'eval("this")',
    'k = K()\nk.__proto__ = 1\nk.constructor = 2\nLOOT = k.__proto__, k.constructor, hasattr(K(), "__proto__")',
    '"a-b".replace("-", "$&"), "$1".join("ab")', 'def f(**named): return named\nLOOT = f(**{"__proto__": 1})',
    'api.constructor("return process")()',
])
