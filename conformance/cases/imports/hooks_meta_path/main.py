import sys, imp
class Finder(object):
    def find_module(self, name, path=None):
        print 'find', name, path
        if name.startswith('virtual'): return self
    def load_module(self, name):
        print 'load', name
        m = sys.modules.setdefault(name, imp.new_module(name))
        m.__file__ = '<virtual>'
        m.__loader__ = self
        if name == 'virtual': m.__path__ = ['/virtual']
        m.answer = 42
        return m
finder = Finder()
sys.meta_path.append(finder)
import virtual
print virtual.answer, virtual.__file__
import virtual.sub
print virtual.sub.answer
try:
    import unknown_module
except ImportError, e:
    print e
import virtual2 as v
print v.__name__
from virtual import other
print other.__name__
class Bad(object):
    def find_module(self, name, path=None):
        if name == 'badload': return self
        if name == 'raises': raise ValueError('in find')
    def load_module(self, name): raise ImportError('cannot load ' + name)
sys.meta_path[:] = [Bad()]
for name in ['badload', 'raises']:
    try:
        __import__(name)
    except Exception, e:
        print type(e).__name__, e
class NoneLoader(object):
    def find_module(self, name, path=None): return self if name == 'none_module' else None
    def load_module(self, name): return None
sys.meta_path[:] = [NoneLoader()]
try:
    import none_module
    print none_module
except Exception, e:
    print type(e).__name__, e
sys.meta_path[:] = []
import local
print local.x
