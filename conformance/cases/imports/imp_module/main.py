import imp, sys
m = imp.new_module('fresh')
print m.__name__, m.__doc__, 'fresh' in sys.modules
f, path, desc = imp.find_module('target')
print path, desc, type(f).__name__
mod = imp.load_module('renamed', f, path, desc)
print mod.__name__, mod.value, 'renamed' in sys.modules
f.close()
f, path, desc = imp.find_module('pkg')
print f, path, desc
pkg = imp.load_module('pkg', f, path, desc)
print pkg.name
print imp.load_source('loaded', 'target.py').__name__
print imp.find_module('sys'), imp.is_builtin('sys'), imp.is_builtin('target'), imp.is_frozen('x'), imp.get_suffixes()[-2:]
for f in [lambda: imp.find_module('nope'), lambda: imp.find_module('a.b'), lambda: imp.find_module('x', ['/nope']), lambda: imp.new_module(5), lambda: imp.load_source('a', '/nope.py'), lambda: imp.acquire_lock(), lambda: imp.lock_held(), lambda: imp.release_lock(), lambda: imp.release_lock()]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
