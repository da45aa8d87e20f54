import os, os.path

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
os.path.join('a', 'b')
os.path.join('a/', 'b')
os.path.join('a', '/b')
os.path.join('', 'b')
os.path.join('a', '')
os.path.join('a')
os.path.join('a', 'b', '..', 'c')
os.path.split('/a/b')
os.path.split('/a/b/')
os.path.split('a')
os.path.split('/')
os.path.split('')
os.path.basename('/a/b.txt')
os.path.dirname('/a/b.txt')
os.path.dirname('a')
os.path.splitext('a.b.c')
os.path.splitext('.bashrc')
os.path.splitext('a.d/b')
os.path.splitext('...')
os.path.normpath('a//b/./c/../d')
os.path.normpath('')
os.path.normpath('/../a')
os.path.normpath('//a')
os.path.normpath('///a')
os.path.isabs('/a')
os.path.isabs('a')
os.path.abspath('/a/../b')
os.path.commonprefix(['/usr/lib', '/usr/local'])
os.path.commonprefix([])
os.path.splitdrive('c:/a')
os.path.exists('/')
os.path.exists('/no/such')
os.path.isdir('/')
os.path.isfile('/')
os.path.islink('/')
os.path.normcase('A/B')
os.path.expandvars('$')
os.path.relpath('/a/b/c', '/a/d')
os.path.relpath('/a', '/a')
os.path.sep
os.path.join(5, 'a')
os.path.join()
os.path.split(5)
os.path.getsize('/no/such')
os.sep
os.linesep
os.pardir
os.curdir
os.extsep
os.pathsep
os.name
os.devnull
os.altsep
os.strerror(2)
os.strerror(13)
os.path.__name__
os.error is OSError
isinstance(os.environ.get('HOME', ''), str)
os.environ['NO_SUCH_VARIABLE_HERE']
os.getenv('NO_SUCH_VARIABLE_HERE', 'dflt')
os.path.samefile('/', '/')
os.path.ismount('/')
''')
os.environ['CONFORMANCE_VAR'] = 'value'
print os.path.expandvars('$CONFORMANCE_VAR/${CONFORMANCE_VAR}x $NOPE_NOPE'), os.getenv('CONFORMANCE_VAR')
del os.environ['CONFORMANCE_VAR']
print 'CONFORMANCE_VAR' in os.environ
