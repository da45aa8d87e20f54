# expected: specification
# The fourth use: a custom filter lets __getitem__ through, and no other special method.
import rexec, Bastion
class Table:
    def __init__(self, *cells): self.cells = list(cells)
    def __getitem__(self, i): return self.cells[i]
    def __setitem__(self, i, v): self.cells[i] = v
    def width(self): return len(self.cells)
    def _secret(self): return 'secret'
sandbox = rexec.RExec()
builtins = sandbox.add_module('__builtins__')
def factory(is_safe):
    def make(*args): return Bastion.Bastion(Table(*args), is_safe)
    return make
def with_return(n): return n == '__getitem__' or n[0] != '_'
def without_return(n): n == '__getitem__' or n[0] != '_'
builtins.Table = factory(with_return)
builtins.Misprinted = factory(without_return)
sandbox.r_exec('''
def assign(x): x[0] = 9
def attempt(label, f, x):
    try:
        print label, f(x)
    except AttributeError, e:
        print label, 'AttributeError', e
t = Table('a', 'b')
attempt('get', lambda x: x[1], t)
attempt('set', assign, t)
attempt('public', lambda x: x.width(), t)
attempt('private', lambda x: x._secret(), t)
u = Misprinted('a', 'b')
attempt('misprint get', lambda x: x[1], u)
attempt('misprint set', assign, u)
attempt('misprint public', lambda x: x.width(), u)
print t[0]
''')
