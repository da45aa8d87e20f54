# expected: specification
# The third use: a factory among the sandbox's built-ins gives untrusted code safely wrapped instances.
import rexec, Bastion
class Basket:
    def __init__(self, *items, **options): self.items, self._options = list(items), options
    def add(self, item):
        self.items.append(item)
        return self
    def total(self): return sum(self.items)
    def _reset(self): self.items = []
    def __setitem__(self, i, v): self.items[i] = v
    def __getitem__(self, i): return self.items[i]
sandbox = rexec.RExec()
builtins = sandbox.add_module('__builtins__')
def safe_basket(*args, **kwds):
    return Bastion.Bastion(Basket(*args, **kwds))
builtins.Basket = safe_basket
sandbox.r_exec('''
m = Basket(1, 2, 3)
print m.total()
m.add(4)
print m.total(), Basket(10, colour='red').total()
def attempt(f):
    try:
        f(m)
        print 'passed'
    except AttributeError, e:
        print 'AttributeError', e
def assign(x): x[0] = 7
attempt(assign)
attempt(lambda x: x[0])
attempt(lambda x: x._reset())
attempt(lambda x: x.items)
attempt(lambda x: x._options)
''')
print sandbox.r_eval('m.total()')
