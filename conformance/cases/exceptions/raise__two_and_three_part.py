import sys, traceback
class E(Exception): pass
class D(E): pass
class Old: pass
class OldD(Old): pass

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class E(Exception): pass
raise E
--
raise ValueError, 'text'
--
raise ValueError, ('a', 'b')
--
raise ValueError, None
--
raise ValueError, ()
--
raise ValueError, [1]
--
raise ValueError, ValueError('same')
--
raise Exception, ValueError('sub')
--
raise ValueError, Exception('super')
--
raise ValueError('inst'), 'extra'
--
raise ValueError('inst'), None
--
raise 'string'
--
raise 5
--
raise None
--
raise int
--
raise object()
--
raise (ValueError, 'x')
--
raise ((ValueError, KeyError), 1), 'y'
--
raise ()
--
raise ValueError, 'x', None
--
raise ValueError, 'x', 5
--
raise
--
class E(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
raise E, (1, 2)
--
class E(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
raise E, 1
--
class E(Exception):
    def __init__(self): raise KeyError('in init')
raise E
--
class E(Exception):
    def __new__(cls, *a): return 5
raise E
--
class E(Exception):
    def __new__(cls, *a): return 5
raise E()
--
raise undefined
--
raise ValueError, undefined
--
class Meta(type): pass
class E(Exception):
    __metaclass__ = Meta
raise E, 'meta'
''')
for thing in [Old, Old(), OldD]:
    try:
        raise thing
    except Old, e:
        print e.__class__.__name__
try:
    raise Old, OldD()
except Old, e:
    print e.__class__.__name__
try:
    raise OldD, Old()
except TypeError, e:
    print e
