# expected: specification
# tries: a proxy that guards its object by __getattribute__ is gone around
# stopped by: bases' access and descriptors by hand are refused on objects of trusted classes with hooks of their own (slot-table.ts)
# source: CPython documentation, new-style attribute access; vstinner/pysandbox, README and test suite; LWN 574215, The failure of pysandbox
import sys
sys.path.insert(0, 'tools')
from attempt import *
class Target(object):
    pin = 1
class Proxy(object):
    __slots__ = ('_target',)
    def __init__(self, target): object.__setattr__(self, '_target', target)
    def __getattribute__(self, name):
        if name[:1] == '_': raise AttributeError(name)
        return getattr(object.__getattribute__(self, '_target'), name)
    def __setattr__(self, name, value): raise AttributeError(name)
space = sandbox(proxy=Proxy(Target()), Proxy=Proxy)
attempts(space, [
    'proxy._target', 'object.__getattribute__(proxy, "_target")', 'Proxy._target.__get__(proxy)',
    'type(proxy)._target.__get__(proxy, Proxy)', 'type(Proxy._target).__get__(Proxy._target, proxy)',
    'object.__setattr__(proxy, "_target", 5)', 'Proxy._target.__set__(proxy, 5)', 'Proxy._target.__delete__(proxy)',
    'super(Proxy, proxy)._target', 'super(Proxy, proxy).__getattribute__("_target")',
    'getattr(proxy, "_target")', '"{0._target}".format(proxy)', 'proxy.pin',
    'class Mine(object):\n    def __getattribute__(self, name): return 1\nm = Mine()\nLOOT = m.x, object.__getattribute__(m, "__class__").__name__',
])
