class BankError(Exception):
    def __init__(self, account, *args):
        Exception.__init__(self, *args)
        self.account = account
class Insufficient(BankError):
    def __str__(self): return '%s has only %.2f' % (self.account.owner, self.account.balance)
class Account(object):
    count = 0
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
        Account.count += 1
    balance = property(lambda self: self._balance)
    def deposit(self, amount):
        if amount <= 0: raise ValueError('amount must be positive: %r' % amount)
        self._balance += amount
        self.history.append(('deposit', amount))
    def withdraw(self, amount):
        if amount > self._balance: raise Insufficient(self)
        self._balance -= amount
        self.history.append(('withdraw', amount))
class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.05):
        super(Savings, self).__init__(owner, balance)
        self.rate = rate
    def year(self): self.deposit(self._balance * self.rate)
def transfer(a, b, amount):
    try:
        a.withdraw(amount)
    except Insufficient, e:
        print 'refused:', e
        return False
    else:
        b.deposit(amount)
        return True
    finally:
        print 'transfer attempted', amount
a, b = Account('ann', 100), Savings('bob', 50)
print transfer(a, b, 30), transfer(b, a, 500)
b.year()
print a.balance, b.balance, a.history, b.history, Account.count
for f in [lambda: a.deposit(-5), lambda: setattr(a, 'balance', 1), lambda: a.withdraw(1000)]:
    try:
        f()
    except Exception, e:
        print type(e).__name__, e
