def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
exec 5
--
exec None
--
exec 'x' in 5
--
exec 'x' in {}, 5
--
exec 'x = 1' in None
print x
--
exec 'a b'
--
exec '  indented = 1'
--
exec 'return 1'
--
exec 'undefined_name'
--
exec 'x = 1\0'
--
exec ('x',)
--
exec ('x', {}, {}, {})
--
exec 'x' in []
--
exec compile('1 +', 'f', 'exec')
--
class M(object):
    def __getitem__(self, k):
        print 'get', k
        if k == 'v': return 'found'
        raise KeyError(k)
    def __setitem__(self, k, v): print 'set', k, v
exec 'a = v\nprint len("ab")' in {}, M()
--
class D(dict):
    def __getitem__(self, k):
        print 'get', k
        return 5
exec 'print q' in D()
--
exec 'print q' in {}, D() if 0 else {'q': 1}
--
def f():
    x = 1
    exec 'print x; x = 2'
    print x
f()
--
def f():
    x = 1
    def g(): return x
    exec 'pass' in {}
    return g()
print f()
''')
