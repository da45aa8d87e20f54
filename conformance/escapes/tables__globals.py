# expected: specification
# tries: exec and eval with namespaces of every kind give back the real builtins
# stopped by: they hand on the caller's builtins; what has none gets none (global-scope.ts)
# source: CPython 2.7 Python/ceval.c, exec_statement
import sys
sys.path.insert(0, 'tools')
from attempt import *
import __builtin__
class Account:
    pin = 1
space = sandbox(Account=Account)
def kind(loot): return [name for name in ('open', 'file', '__import__', 'execfile') if name in loot]
for given in ('{}', '{"__builtins__": {}}', '{"__builtins__": None}', '{"__builtins__": 42}', '{u"__builtins__": {}}',
              '{"__builtins__": __builtins__}'):
    attempt(space, 'names = %s\nexec "x = 1" in names\nLOOT = names["__builtins__"]' % given,
            lambda loot: kind(loot) if isinstance(loot, dict) else repr(loot))
    attempt(space, 'names = %s\nnames["Account"] = Account\nexec "LOOT = Account.__dict__" in names' % given)
    attempt(space, 'eval("open", %s)' % given)
attempt(space, 'del __builtins__\nexec "Account.pin = 2" in globals()')
print Account.pin
