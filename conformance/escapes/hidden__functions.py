# expected: specification
# tries: globals, code, defaults and closure of a trusted function, and its methods' insides
# stopped by: rules of function, instancemethod, builtin methods, properties (restricted/attribute-rules.ts)
# source: Misc/HISTORY 2.2 (restricted attributes of functions); Bastion reference
import sys
sys.path.insert(0, 'tools')
from attempt import *
def maker(pin):
    def check(limit=5):
        return limit + len(pin)
    return check
check = maker('1234')
class Account(object):
    def balance(self): return 1
    total = property(lambda self: 2)
    fixed = staticmethod(check)
    of = classmethod(lambda cls: 3)
account = Account()
log = []
space = sandbox(check=check, Account=Account, account=account, add=log.append)
for name in ('func_globals', '__globals__', 'func_code', '__code__', 'func_defaults', '__defaults__', 'func_closure',
             '__closure__', 'func_dict', '__dict__'):
    attempts(space, ['check.%s' % name, 'account.balance.%s' % name, 'setattr(check, "%s", None)' % name])
for name in ('im_self', '__self__', 'im_func', '__func__', 'im_class'):
    attempts(space, ['account.balance.%s' % name, 'Account.balance.%s' % name, 'Account.of.%s' % name])
attempts(space, ['add.__self__', 'add.__call__.__self__', 'check.__call__.__self__', 'account.total',
                 'Account.total.fget', 'Account.fixed.func_globals', 'check.__get__(1).im_func',
                 'check.__name__', 'check.__doc__', 'account.balance.__name__', 'len.__self__', '[].append.__self__'])
