# expected: specification
# A bastion gives untrusted code no way to the object, the filter or the getter.
import rexec, Bastion
class Vault:
    def __init__(self): self.gold = 'gold'
    def look(self): return 'you see a vault'
vault = Vault()
def filter(name): return name == 'look'
sandbox = rexec.RExec()
sandbox.add_module('__main__').b = Bastion.Bastion(vault, filter, 'vault')
sandbox.r_exec('''
def attempt(source):
    try:
        r = eval(source)
    except (AttributeError, RuntimeError, TypeError, NameError):
        print source, 'refused'
    else:
        print source, 'passed'
print b.look(), b
for source in ['b.gold', 'b.look.im_self', 'b.look.__self__', 'b.look.im_func', 'b.look.im_func.func_globals', 'b.__dict__', 'b._get_', 'b._get_.func_defaults', 'b._get_.func_closure', 'getattr(b, "gold")', 'vars(b)', '"{0.look.im_self}".format(b)', 'b.__getattr__("gold")', 'b.__init__(lambda n: n, "x")']:
    attempt(source)
''')
print vault.gold
