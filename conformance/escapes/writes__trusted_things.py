# expected: specification
# tries: classes, functions, modules, properties of trusted code are changed
# stopped by: they know who made them; only their maker changes them (provenance.ts)
# source: CPython 2.7 Objects/classobject.c; What's New in Python 2.3 (rexec and Bastion declared dead); python-dev, January 2003
import sys
sys.path.insert(0, 'tools')
from attempt import *
import types
class Classic:
    def rate(self): return 1
class New(object):
    def rate(self): return 1
    price = property(lambda self: 1)
def check(limit=5): return limit
check.tag = 'tag'
module = types.ModuleType('prices')
module.rate = 1
space = sandbox(Classic=Classic, New=New, classic=Classic(), new=New(), check=check, module=module)
attempts(space, [
    'Classic.rate = 2', 'New.rate = 2', 'del New.rate', 'New.__bases__ = (object,)', 'New.__name__ = "x"',
    'New.__module__ = "x"', 'New.__doc__ = "x"', 'setattr(New, "rate", 2)', 'type.__setattr__(New, "rate", 2)',
    'object.__setattr__(New, "rate", 2)', 'super(type, New).__setattr__("rate", 2)', 'type.__delattr__(New, "rate")',
    'New.__abstractmethods__ = ["rate"]', 'type.__abstractmethods__.__set__(New, ["rate"])',
    'check.tag = 2', 'del check.tag', 'check.other = 2', 'object.__setattr__(check, "tag", 2)', 'check.__name__ = "x"',
    'check.__doc__ = "x"', 'check.__module__ = "x"', 'check.func_code = compile("2", "f", "eval")',
    'module.rate = 2', 'del module.rate', 'module.__init__("other")', 'object.__setattr__(module, "rate", 2)',
    'New.price.__init__(lambda self: 2)', 'property.__init__(New.price, lambda self: 2)',
    'new.__class__ = type("Other", (object,), {})', 'classic.__class__ = Classic', 'float.__setformat__("double", "unknown")',
    'type.__abstractmethods__.__set__(int, [])', 'str.lower = None', 'type.__setattr__(str, "lower", None)',
    'class Mine(object): pass\nMine.x = 1\nLOOT = Mine.x',
])
print Classic().rate(), New().rate(), New().price, check(), check.tag, module.rate, module.__name__, New.__name__
