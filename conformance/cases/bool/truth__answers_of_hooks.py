class I(int):
    def __nonzero__(self): return False
class L(long): pass
class H(object):
    def __int__(self): return 4
class HL(object):
    def __int__(self): return 4L
class Old:
    def __int__(self): return 0
import sys
vals = [True, False, 0, 1, -1, 5, sys.maxint, 2L, -2L, 2**70, -2**70, I(3), I(0), I(-2), L(4), L(0), L(-1), 3.7, 0.5, -0.5, -3.0, 1e300, 'a', u'', None, [], H(), HL(), Old(), 1j, NotImplemented]
names = ['__nonzero__', '__len__']
for name in names:
    for base in ((object,), ()):
        for v in vals:
            C = type('C', base, {name: lambda self: v}) if base else __import__('types').ClassType('C', (), {name: lambda self: v})
            for f in (bool, lambda c: not c, len):
                try: print name, len(base), repr(v)[:22].split(' object at')[0], repr(f(C()))
                except Exception, e: print name, len(base), repr(v)[:22].split(' object at')[0], e.__class__.__name__, e
class Both(object):
    def __len__(self): return 0
    def __nonzero__(self): return True
print bool(Both())
class Both:
    def __len__(self): return 0
    __nonzero__ = None
try: print bool(Both())
except TypeError, e: print e
class Both(object):
    def __len__(self): return 0
    __nonzero__ = None
try: print bool(Both())
except TypeError, e: print e
class Raises(object):
    def __len__(self): raise KeyError('x')
try: bool(Raises())
except KeyError, e: print repr(e)
try:
    if Raises(): pass
except KeyError, e: print repr(e)
