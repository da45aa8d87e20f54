import pkg.mod
print pkg.mod.result
import pkg.sub.leaf
print pkg.sub.leaf.result
for source in ['from . import x', 'from .. import x', 'from .mod import x', 'from .a.b import c']:
    try:
        exec source
    except Exception, e:
        print source, type(e).__name__, e
    try:
        exec source in {'__name__': 'pkg.mod'}
    except Exception, e:
        print source, type(e).__name__, e
    try:
        exec source in {'__name__': 'no.such', '__package__': None}
    except Exception, e:
        print source, type(e).__name__, e
    try:
        exec source in {'__name__': 'x', '__package__': 'no_package'}
    except Exception, e:
        print source, type(e).__name__, e
    try:
        exec source in {'__name__': 'x', '__package__': 5}
    except Exception, e:
        print source, type(e).__name__, e
g = {'__name__': 'pkg.something'}
exec 'from . import helper; from .sub import leaf' in g
print g['helper'].__name__, g['leaf'].__name__, g.get('__package__')
