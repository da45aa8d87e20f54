# Modules out of an archive.
import sys
sys.modules['zlib'] = None
import os
import re
import tempfile
import zipfile
import zipimport


def attempt(label, function, *args, **keywords):
    try:
        result = 'gives ' + repr(function(*args, **keywords))
    except Exception as error:
        result = 'raises %s %r' % (type(error).__name__, error.args)
    print label, re.sub('0x[0-9a-f]+', '0x', result)


place = tempfile.mkdtemp()
os.chdir(place)
archive = zipfile.ZipFile('lib.zip', 'w')
for name, text in [
    ('mod.py', 'x = 1\nprint __name__, __file__, __loader__\n'),
    ('pkg/__init__.py', 'print __name__, __path__, __file__\n'),
    ('pkg/sub.py', 'import mod\nfrom . import other\n'),
    ('pkg/other.py', 'raise ValueError(1)\n'),
    ('bad.py', 'x ===\n'),
    ('lines.py', 'x = 1\r\ny = 2\r\n'),
    ('junk.pyc', 'junk'),
    ('foreign.pyc', 'xxxx----and more of that'),
    ('data/d.txt', 'data'),
]:
    archive.writestr(zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 6)), text)
archive.close()
importer = zipimport.zipimporter('lib.zip')
print importer, type(importer), repr(importer.archive), repr(importer.prefix)
for path in ('lib.zip/pkg', 'lib.zip/pkg/', 'lib.zip/nothing', 'lib.zip/mod.py', u'lib.zip', './lib.zip/pkg/deep'):
    attempt(path, zipimport.zipimporter, path)
print repr(zipimport.zipimporter('lib.zip/pkg').prefix), zipimport.zipimporter('lib.zip/pkg').archive
print sorted(importer._files.items())
print sorted(zipimport._zip_directory_cache), zipimport._zip_directory_cache['lib.zip'] is importer._files
for name in ('mod', 'pkg', 'pkg.sub', 'sub', 'bad', 'nothing', 'junk', 'foreign', 'lines', 'a.mod', 'data', '', 5, u'mod'):
    for method in ('find_module', 'is_package', 'get_filename', 'get_source', 'get_code'):
        attempt('%s(%r)' % (method, name), getattr(importer, method), name)
for name in ('mod', 'pkg', 'pkg.sub', 'bad', 'nothing', 'junk', 'lines', 'mod'):
    attempt('load_module(%r)' % name, importer.load_module, name)
print sorted(sys.modules['mod'].__dict__)
for name in ('mod.py', 'lib.zip/mod.py', 'nothing', '', '/other', 'data/d.txt', 5):
    attempt('get_data(%r)' % (name,), importer.get_data, name)
for path in ('/nonexistent', '/tmp', '', 'a\0b', 5, None, 'nothing.zip'):
    attempt('zipimporter(%r)' % (path,), zipimport.zipimporter, path)
attempt('no argument', zipimport.zipimporter)
attempt('two arguments', zipimport.zipimporter, 1, 2)
attempt('keyword', zipimport.zipimporter, path='x')
attempt('find_module path', importer.find_module, 'mod', 'x')
for name in ('archive', 'prefix', '_files', 'other'):
    attempt('set ' + name, setattr, importer, name, 5)


class Importer(zipimport.zipimporter):
    pass


attempt('subclass', Importer, 'lib.zip')
print Importer('lib.zip').get_data('data/d.txt')
print zipimport.ZipImportError.__mro__[:2], zipimport.ZipImportError.__module__

data = open('lib.zip', 'rb').read()
for name, content in [
    ('entries.zip', data.replace('PK\1\2', 'XXXX')),
    ('text.zip', 'x' * 22),
    ('short.zip', 'x' * 12),
    ('empty.zip', ''),
    ('locals.zip', data.replace('PK\3\4', 'XXXX')),
    ('trailing.zip', data + 'z'),
    ('shifted.zip', 'before' + data),
    ('packed.zip', data.replace('PK\1\2\x14\3\x14\0\0\0\0\0', 'PK\1\2\x14\3\x14\0\0\0\x08\0')),
    ('method.zip', data.replace('PK\1\2\x14\3\x14\0\0\0\0\0', 'PK\1\2\x14\3\x14\0\0\0\x03\0')),
    ('offset.zip', data[:-6] + '\xff\xff\0\0\0\0'),
    ('size.zip', data[:-10] + '\xff\xff\0\0' + data[-6:]),
    ('cut.zip', data[:70]),
]:
    with open(name, 'wb') as out:
        out.write(content)
    attempt(name, zipimport.zipimporter, name)
    try:
        broken = zipimport.zipimporter(name)
    except ImportError:
        continue
    print len(broken._files)
    attempt('    get_data', broken.get_data, 'mod.py')
    attempt('    get_source', broken.get_source, 'mod')
    attempt('    get_code', broken.get_code, 'mod')
    os.remove(name)
    attempt('    gone', broken.get_data, 'mod.py')

for name in ('mod', 'pkg', 'lines'):
    sys.modules.pop(name, None)
print zipimport.zipimporter in sys.path_hooks
sys.path.insert(0, os.path.join(os.getcwd(), 'lib.zip'))
os.chdir('/')


def shown(text):
    return str(text).replace(place, 'PLACE')


class Out(object):
    def write(self, text):
        real.write(shown(text))


real, sys.stdout = sys.stdout, Out()
import mod
import pkg
print mod.__loader__, pkg.__loader__, mod.__file__, pkg.__path__, mod, pkg
attempt('import', __import__, 'pkg.sub')
print 'pkg' in sys.modules, 'pkg.sub' in sys.modules, 'pkg.other' in sys.modules
try:
    import bad
except SyntaxError as error:
    print error.filename, error.lineno
try:
    import nothing_here
except ImportError as error:
    print error
print sorted(shown(value) for key, value in sys.path_importer_cache.items() if place in key)
print __import__('pkgutil', fromlist=['x']).get_data('pkg', 'other.py') if False else pkg.__loader__.get_data(
    os.path.join(pkg.__path__[0], 'other.py'))
reload(mod)
sys.stdout = real
for name in os.listdir(place):
    os.remove(os.path.join(place, name))
os.rmdir(place)
