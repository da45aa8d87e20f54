import pkg
print pkg.__path__
import pkg.extra
print pkg.extra.where
pkg.__path__.append('elsewhere')
import pkg.third
print pkg.third.where, pkg.third.__file__
pkg.__path__ = []
try:
    import pkg.fourth
except ImportError, e:
    print e
del pkg.__path__
try:
    import pkg.fourth
except ImportError, e:
    print e
pkg.__path__ = 'not a list'
try:
    import pkg.fourth
except Exception, e:
    print type(e).__name__, e
import sys
sys.path.insert(0, 'elsewhere')
import top
print top.where
sys.path.remove('elsewhere')
del sys.modules['top']
try:
    import top
except ImportError, e:
    print e
