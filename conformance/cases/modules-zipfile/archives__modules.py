# Archives of compiled modules, made and imported from.
import sys
sys.modules['zlib'] = None
import os
import tempfile
import zipfile

place = tempfile.mkdtemp()
os.chdir(place)
os.mkdir('src')
os.mkdir('src/pkg')
for name in ('src/one.py', 'src/pkg/__init__.py', 'src/pkg/two.py'):
    with open(name, 'w') as out:
        out.write('print __name__, __file__, __loader__\n')
archive = zipfile.PyZipFile('lib.zip', 'w')
archive.debug = 1
archive.writepy('src')
archive.writepy('src/pkg')
archive.writepy('src/one.py', 'other')
try:
    archive.writepy('lib.zip')
except RuntimeError as error:
    print error
archive.close()
print sorted(zipfile.ZipFile('lib.zip').namelist())
sys.path.insert(0, 'lib.zip')
import one
import pkg.two
os.chdir('/')
for top, folders, files in os.walk(place, False):
    for name in files:
        os.remove(os.path.join(top, name))
    os.rmdir(top)
