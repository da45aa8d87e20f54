# What the hooks, loaders and importers of module ihooks answer and refuse.
import ihooks
import json
import sys
import types
import warnings

warnings.simplefilter('ignore')


def show(function, *args):
    try:
        answer = function(*args)
    except Exception as error:
        print '  ', type(error).__name__, error
        return
    if isinstance(answer, tuple):
        print '  ', [getattr(part, '__name__', part) for part in answer]
    else:
        print '  ', getattr(answer, '__name__', answer)


importer = ihooks.ModuleImporter()

print 'the parent of a relative name'
for scope in (None, {}, {'__package__': ''}, {'__package__': 'json'}, {'__package__': None, '__name__': 'json.decoder'},
              {'__name__': 'json', '__path__': []}, {'__name__': 'alone'}, {'__name__': 'nope.x'},
              {'__package__': 'nope.b'}, {'__name__': 'json.decoder.deeper'}):
    for level in (-1, 0, 1, 2, 3):
        given = scope and dict(scope)
        print sorted(scope.items()) if scope else scope, level
        show(importer.determine_parent, given, level)
        print '  ', sorted(given.items()) if given else given

print 'imports'
within = {'__package__': 'json', '__name__': 'json'}
for args in (('nopackage.x',), ('json.nope',), ('json.decoder',), ('json.decoder', None, None, ['JSONDecoder']),
             ('json', None, None, ['*', 'nope']), ('', within, None, ['decoder'], 1), ('decoder', within, None, [], 1),
             ('string', within), ('string', within, None, [], 1), ('',), ('.x',), ('json..x',)):
    print args[0]
    show(importer.import_module, *args)

print 'heads and tails'
show(importer.find_head_package, json, 'nope.b')
show(importer.find_head_package, None, 'nope.b')
show(importer.find_head_package, json, 'decoder.b')
show(importer.load_tail, json, 'a.b')

print 'reload and unload'
show(importer.reload, json.decoder)
show(importer.reload, types.ModuleType('nix'))
show(importer.reload, types.ModuleType('nix.nox'))
show(importer.unload, types.ModuleType('nix.nox'))

print 'without packages'
basic = ihooks.BasicModuleImporter()
show(basic.import_module, 'nix')
show(basic.reload, types.ModuleType('nix'))

print 'loaders'
loader = ihooks.ModuleLoader()
show(loader.find_module, 'nix')
show(loader.find_module, 'sys', [None])
show(loader.load_module, 'nix', (None, 'x', ('', '', 99)))
fancy = ihooks.FancyModuleLoader()
show(fancy.load_module, 'nix', (None, '/nowhere', ('', '', 5)))
show(fancy.load_module, 'nix', (None, 'x', ('', '', 99)))
show(ihooks.BasicModuleLoader().find_module, 'sys')
show(ihooks.BasicModuleLoader().find_module, 'nix')

print 'hooks'
hooks = ihooks.Hooks()
show(hooks.load_source, 'a', 'b')
show(hooks.path_split, '/a/b')
show(hooks.path_join, '/a', 'b')
show(hooks.new_module, 'quite_new')
show(hooks.add_module, 'quite_new')
print hooks.add_module('quite_new') is sys.modules['quite_new']

print 'what is said'
talker = ihooks._Verbose(1)
talker.note('a %s', 'b')
talker.message('as it is: %s')
talker.set_verbose(0)
talker.note('nothing')
print talker.get_verbose()

print 'installed'
seen = []


class Noting(ihooks.ModuleImporter):
    def import_module(self, name, *rest):
        seen.append(name)
        return ihooks.ModuleImporter.import_module(self, name, *rest)


ihooks.install(Noting())
import bisect
reload(bisect)
unload(bisect)
print 'bisect' in sys.modules
ihooks.uninstall()
print 'bisect' in seen
import heapq
print 'heapq' in seen
try:
    unload
except NameError, error:
    print error
