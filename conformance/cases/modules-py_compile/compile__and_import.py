# needs: tempdir
# py_compile, compileall, and imports of what they write where the source is missing.
import sys, os, imp, py_compile, compileall, marshal, StringIO
os.chdir(sys.argv[1])
sys.path.insert(0, '.')
sys.dont_write_bytecode = True
print py_compile.__all__, compileall.__all__, py_compile.MAGIC == imp.get_magic(), len(imp.get_magic())
open('one.py', 'w').write('"doc of one"\nvalue = 41\ndef f(): return value + 1\ndef fail(): return 1/0\n')
py_compile.compile('one.py')
print sorted(os.listdir('.')), open('one.pyc', 'rb').read(4) == imp.get_magic()
os.remove('one.py')
import one
print one.__doc__, one.f(), os.path.basename(one.__file__)
try:
    one.fail()
except ZeroDivisionError:
    import traceback
    print traceback.extract_tb(sys.exc_info()[2])[-1]
module = imp.load_compiled('other', 'one.pyc')
print module.__name__, module.f(), 'other' in sys.modules
found = imp.find_module('one', ['.'])
print found[1], found[2], imp.load_module('third', *found).value
found[0].close()
with open('one.pyc', 'rb') as f:
    print repr(f.read(4) == imp.get_magic()), len(f.read(4)), marshal.load(f).co_filename
open('bad.py', 'w').write('x = (1\ny = 2\n')
def t(call, *args, **named):
    err, sys.stderr = sys.stderr, StringIO.StringIO()
    try:
        try:
            print repr(call(*args, **named)),
        except Exception as e:
            print type(e), str(e), e.args[:2],
        print repr(sys.stderr.getvalue())
    finally:
        sys.stderr = err
t(py_compile.compile, 'bad.py')
t(py_compile.compile, 'bad.py', doraise=True)
t(py_compile.compile, 'bad.py', 'x.pyc', 'shown.py', True)
t(py_compile.compile, 'missing.py')
t(py_compile.main, ['bad.py', 'missing.py'])
t(py_compile.main, [])
open('good.py', 'w').write('ok = 1\n')
t(py_compile.compile, 'good.py', 'elsewhere.pyc', 'shown.py')
print imp.load_compiled('elsewhere', 'elsewhere.pyc').ok, sorted(os.listdir('.'))
for name, data in ('short.pyc', 'abc'), ('wrong.pyc', 'XXXX' + '\0' * 8), ('nocode.pyc', imp.get_magic() + '\0\0\0\0' + marshal.dumps(5)):
    open(name, 'wb').write(data)
    t(imp.load_compiled, 'damaged', name)
e = py_compile.PyCompileError(ValueError, ValueError('v'), 'f.py')
print str(e), e.args, e.exc_type_name, e.exc_value, e.file, e.msg
print str(py_compile.PyCompileError(ValueError, ValueError('v'), 'f.py', 'given'))
s = StringIO.StringIO(); py_compile.wr_long(s, 0x12345678); print repr(s.getvalue())
os.makedirs('tree/sub/deep')
for path in 'tree/a.py', 'tree/sub/b.py', 'tree/sub/deep/c.py', 'tree/text.txt':
    open(path, 'w').write('x = 1\n')
open('tree/wrong.py', 'w').write('x = \n')
print compileall.compile_dir('tree', 1)
print sorted(os.listdir('tree')), sorted(os.listdir('tree/sub')), os.listdir('tree/sub/deep')
print compileall.compile_dir('tree/sub', quiet=1), compileall.compile_dir('tree/sub')
import re
print compileall.compile_dir('tree', force=1, rx=re.compile('wrong')), compileall.compile_file('tree/text.txt'), compileall.compile_file('tree/wrong.py', quiet=1)
print compileall.compile_dir('nowhere'), compileall.expand_args(['a'], None)
os.mkdir('pack')
open('pack/__init__.py', 'w').write('name = "package"\n'); open('pack/inner.py', 'w').write('name = __name__\n')
compileall.compile_dir('pack', quiet=1)
os.remove('pack/__init__.py'); os.remove('pack/inner.py')
import pack.inner
print pack.name, pack.inner.name
