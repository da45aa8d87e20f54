# expected: specification
# tries: code, functions, methods, instances, modules and files are made by calling their types
# stopped by: restricted code gets locked twins of these types, whoever calls them (locked-types.ts)
# source: Ned Batchelder, Eval really is dangerous (2012); vstinner/pysandbox, README and test suite; LWN 574215, The failure of pysandbox
import sys
sys.path.insert(0, 'tools')
from attempt import *
import types
class Account:
    pin = 1
def check(): return 1
def call(function, *args): return function(*args)
space = sandbox(account=Account(), Account=Account, check=check, call=call, module=types, handle=open('tools/attempt.py'))
makers = [('type(compile("1", "f", "eval"))', '0, 0, 1, 64, "", (), (), (), "f", "f", 1, ""'),
          ('type(check)', 'compile("1", "f", "eval"), {}'), ('type(account.__init__)' .replace('.__init__', '.__class__'), '"X", (), {}'),
          ('type(account)', 'Account, {"pin": 2}'), ('type(module)', '"m"'), ('type(handle)', '"never-made", "w"')]
for maker, args in makers:
    attempts(space, ['%s(%s)' % (maker, args), 'call(%s, %s)' % (maker, args), '%s.__new__(%s, %s)' % (maker, maker, args),
                     'call(%s.__new__, %s, %s)' % (maker, maker, args)], lambda loot: type(loot).__name__)
attempts(space, ['class F(type(handle)): pass', 'type("F", (type(handle),), {})', 'type(type(handle))', 'type(type)',
                 'handle.__init__("never-made", "w")', 'type(handle).__init__(handle, "never-made", "w")',
                 'isinstance(handle, type(handle))', 'type(check) is type(lambda: 0)'])
import os
print os.path.exists('never-made')
