import sys
def f():
    try:
        raise ValueError('orig')
    except ValueError:
        raise

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
raise
--
try:
    raise KeyError('k')
except KeyError:
    pass
raise
--
def f():
    try:
        raise ValueError('v')
    except ValueError: pass
f()
raise
--
def f():
    try:
        raise ValueError('v')
    except ValueError: pass
    raise
f()
--
def f(): raise
try:
    raise IndexError('i')
except IndexError:
    f()
--
try:
    raise ValueError('outer')
except ValueError:
    try:
        raise KeyError('inner')
    except KeyError:
        pass
    raise
--
try:
    try:
        raise ValueError('one')
    except ValueError:
        raise KeyError('two')
except KeyError:
    raise
--
import sys
try:
    raise ValueError('v')
except ValueError:
    sys.exc_clear()
    raise
--
try:
    try:
        raise ValueError('x')
    finally:
        raise
except KeyError:
    pass
''')
try:
    f()
except ValueError, e:
    print repr(e)
