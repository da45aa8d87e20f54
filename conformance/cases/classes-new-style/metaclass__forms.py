class Meta(type):
    def __new__(meta, name, bases, d):
        print 'Meta.__new__', name, [b.__name__ for b in bases], sorted(k for k in d)
        d['added'] = 'by meta'
        return type.__new__(meta, name, bases, d)
    def __init__(cls, name, bases, d):
        print 'Meta.__init__', name
        type.__init__(cls, name, bases, d)
    def __call__(cls, *a):
        print 'Meta.__call__', cls.__name__, a
        return type.__call__(cls, *a)
    def method(cls): return 'meta method of ' + cls.__name__
    prop = property(lambda cls: 'meta prop')
    def __getattr__(cls, name): return 'meta getattr ' + name
    def __len__(cls): return 99
    def __iter__(cls): return iter(cls.__name__)
    def __getitem__(cls, k): return cls.__name__, k
    def __repr__(cls): return '<Meta class %s>' % cls.__name__
class A(object):
    __metaclass__ = Meta
    def __init__(self, *a): print 'A.__init__', a
class B(A): x = 1
b = B(1)
print type(B).__name__, B.added, B.method(), B.prop, B.unknown, len(B), list(B), B[5], B, b.added
for f in [lambda: b.method(), lambda: b.prop, lambda: b.unknown, lambda: len(b)]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
def function_meta(name, bases, d):
    return name, bases, sorted(d)
class F:
    __metaclass__ = function_meta
    y = 1
print F
class G(object):
    __metaclass__ = lambda *a: 5
print G
C = Meta('C', (), {'q': 1})
print C.__bases__, C.q, C.__module__

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class M1(type): pass
class M2(type): pass
class A(object): __metaclass__ = M1
class B(object): __metaclass__ = M2
class C(A, B): pass
--
class M1(type): pass
class M2(M1): pass
class A(object): __metaclass__ = M1
class B(object): __metaclass__ = M2
class C(A, B): pass
print type(C).__name__
--
class C: __metaclass__ = type
print C.__mro__
--
class C: __metaclass__ = 5
--
class M(type):
    def __new__(m, n): pass
class C: __metaclass__ = M
--
class M(type):
    def __init__(c, n): pass
class C: __metaclass__ = M
--
__metaclass__ = type
class C: pass
print C, type(C)
--
def __metaclass__(n, b, d): return 'module meta', n
class C: pass
print C
class D(object): pass
print type(D)
--
class M(type): pass
class Old: pass
class C(Old): __metaclass__ = M
print type(C).__name__
''')
