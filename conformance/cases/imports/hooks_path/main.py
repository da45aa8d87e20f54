import sys, imp
class Hook(object):
    def __init__(self, path):
        if not path.startswith('magic:'): raise ImportError('not mine')
        print 'hook for', path
        self.path = path
    def find_module(self, name, path=None):
        print 'find', name, path
        return self if name == 'magic_mod' else None
    def load_module(self, name):
        m = imp.new_module(name)
        sys.modules[name] = m
        m.origin = self.path
        return m
sys.path_hooks.append(Hook)
sys.path.insert(0, 'magic:one')
import magic_mod
print magic_mod.origin
print type(sys.path_importer_cache['magic:one']).__name__
try:
    import not_there_at_all
except ImportError, e:
    print e
sys.path.insert(0, '/no/such/directory')
import after
print after.x, isinstance(sys.path_importer_cache['/no/such/directory'], imp.NullImporter)
sys.path[:] = [p for p in sys.path if not p.startswith('magic')]
sys.path.insert(0, 5)
import after2
print after2.y
