# expected: specification
# tries: classes that were not given are found by walking the graph of types
# stopped by: __subclasses__ refuses where trusted classes would show; bases and orders leave them out (provenance.ts)
# source: Ned Batchelder, Eval really is dangerous (2012); the classic [].__class__.__base__.__subclasses__() walk
import sys
sys.path.insert(0, 'tools')
from attempt import *
import warnings
class Vault(object):
    secret = 1
class Inner(Vault): pass
space = sandbox(Inner=Inner, inner=Inner())
attempts(space, [
    '().__class__.__bases__[0].__subclasses__()', 'object.__subclasses__()', 'type.__subclasses__(object)',
    '[c for c in "".__class__.__mro__[-1].__subclasses__() if c.__name__ == "Vault"]',
    'Inner.__bases__', 'Inner.__base__', 'Inner.__mro__', 'Inner.mro()', 'inner.__class__.__bases__',
    'super(Inner, inner).__thisclass__', 'super(Inner, inner).__self_class__', 'Inner.__subclasses__()',
    'class Sub(Inner): pass\nLOOT = Sub.__mro__, Sub.__bases__', 'int.__bases__', 'bool.__mro__',
    'class A(object): pass\nclass B(A): pass\nLOOT = A.__subclasses__(), B.__mro__',
])
