def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
assert True
--
assert 0
--
assert [], 'message'
--
assert '', ('tuple', 'message')
--
assert (0, 'always true')
print 'passed'
--
assert None, None
--
assert 0, 5
--
def side():
    print 'evaluated'
    return 'text'
assert 1, side()
assert 0, side()
--
AssertionError = ValueError
assert 0, 'rebound'
--
class T(object):
    def __nonzero__(self): raise KeyError('truth')
assert T()
--
assert 0, KeyError('k')
--
assert 0, ''
''')
try:
    assert False, 'args'
except AssertionError, e:
    print e.args, repr(e)
try:
    assert False
except AssertionError, e:
    print e.args, repr(e)
