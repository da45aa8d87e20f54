# expected: specification
# tries: the object behind a bastion: its getter, its class, its methods, its copies
# stopped by: a bastion's attributes are answered by a guard outside of Python's reach (stdlib/bastion)
# source: Bastion reference; CPython 2.7 Lib/Bastion.py keeps the object in a default argument
import sys
sys.path.insert(0, 'tools')
from attempt import *
import Bastion
class Account:
    def __init__(self): self.pin = 1234
    def balance(self): return 10
    def _audit(self): return self.pin
    def __getitem__(self, index): return self.pin
    def __call__(self): return self.pin
    def __len__(self): return self.pin
    def __repr__(self): return '<account>'
account = Account()
space = sandbox(b=Bastion.Bastion(account), other=Bastion.Bastion(Account(), name='other'))
attempts(space, ['b.balance()', 'b.pin', 'b._audit()', 'b[0]', 'b()', 'len(b)', 'list(b)', '1 in b', 'b + 1', 'b._get_', 'b._name_',
                 'b.__dict__', 'b.__class__.__init__(b, lambda name: 1, "x")', 'b.__init__(lambda name: 1, "x")', 'b.balance.im_self',
                 'b.balance.im_func', 'b.balance.func_globals', 'b.__getattr__', 'b.__class__.__getattr__', 'b.balance = 1', 'del b.balance',
                 'b.__class__ = None', 'b.__reduce__()', 'b.__reduce_ex__(2)', 'b.__copy__()', 'b.__getstate__()', '"{0.pin}".format(b)',
                 'getattr(b, "")', 'vars(b)', 'dir(b)', 'repr(b)', 'str(other)', 'type(b)(b.__class__, {})',
                 'class Account:\n    def go(self, b): return b.__audit()\nLOOT = Account().go(b)',
                 'class N(str):\n    def __getslice__(self, i, j): return "a"\n    def __getitem__(self, i): return "a"\nLOOT = getattr(b, N("_audit"))()'])
