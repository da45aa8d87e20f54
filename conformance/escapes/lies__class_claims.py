# expected: specification
# tries: an object claims to be of a trusted class
# stopped by: what a sandbox's class says of its instances is believed in the sandbox only (instance-check.ts)
# source: PEP 3119; unittest.mock documentation (spec sets __class__)
import sys
sys.path.insert(0, 'tools')
from attempt import *
class Ticket(object): pass
class Old: pass
def redeem(thing): return isinstance(thing, Ticket), isinstance(thing, Old), isinstance(thing, (int, Ticket))
space = sandbox(Ticket=Ticket, Old=Old, redeem=redeem)
attempts(space, [
    'class Fake(object): __class__ = Ticket\nLOOT = redeem(Fake())',
    'class Fake(object): __class__ = property(lambda self: Ticket)\nLOOT = redeem(Fake())',
    'class Fake(object):\n    def __getattribute__(self, name): return Ticket\nLOOT = redeem(Fake())',
    'class Fake: __class__ = Ticket\nLOOT = redeem(Fake())',
    'class Fake:\n    def __getattr__(self, name): return Ticket\nLOOT = redeem(Fake())',
    'class Fake(object): __class__ = property(lambda self: Ticket)\nLOOT = isinstance(Fake(), Ticket)',
])
