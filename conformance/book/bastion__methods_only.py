# expected: specification
# A Bastion exposes the wrapped object's public methods and nothing else.
import Bastion
class Account:
    def __init__(self, owner): self.owner, self._pin, self.balance = owner, 1234, 0
    limit = 100
    def deposit(self, amount):
        self.balance += amount
        return self.balance
    def _audit(self): return 'audit'
    def __len__(self): return self.balance
    callback = staticmethod(len)
a = Account('me')
b = Bastion.Bastion(a)
print b.deposit(5), b.deposit(amount=10), a.balance
for name in ['owner', 'balance', 'limit', '_pin', '_audit', 'callback', '__len__', '__init__']:
    try:
        getattr(b, name)
        print name, 'reached'
    except AttributeError, e:
        print name, '->', e
print hasattr(b, 'deposit'), hasattr(b, 'owner'), hasattr(b, 'nothing')
