# expected: specification
# tries: a trusted function that calls what it is given reads an attribute for the sandbox
# stopped by: builtins of a sandbox are its own copies and stay restricted whoever calls them (restricted/confinement.ts)
# source: CPython 2.7 source: the check asks PyEval_GetRestricted(), that is, the calling frame only
import sys
sys.path.insert(0, 'tools')
from attempt import *
class Account:
    pin = 1234
def check(limit=5): return limit
def call(function, *args, **named): return function(*args, **named)
def keyed(values, key): return sorted(values, key=key)
def first(function, values): return [function(value) for value in values][0]
space = sandbox(Account=Account, check=check, call=call, keyed=keyed, first=first)
attempts(space, [
    'call(getattr, Account, "__dict__")',
    'call(getattr, check, "func_globals")',
    'call(vars, Account)',
    'call(map, getattr, [check], ["func_code"])',
    'call(reduce, getattr, ["func_globals"], check)',
    'call(filter, lambda f: getattr(f, "func_globals"), [check])',
    'call(apply, getattr, (check, "func_globals"))',
    'keyed([check], lambda f: f.func_globals)',
    'first(vars, [Account])',
    'call(hasattr, check, "func_globals")',
    'call(setattr, check, "func_defaults", (10 ** 9,))',
    'call(delattr, check, "func_defaults")',
    'call(eval, "check.func_globals", {"check": check})',
    'call(len, [1, 2])',
    'call(sorted, [2, 1])',
])
print check()
