class O(object): pass
def names(c): return [k.__name__ for k in c.__mro__]
class A(O): pass
class B(O): pass
class C(A, B): pass
class D(B): pass
class E(C, D): pass
print names(C), names(E)
class F(object): pass
class G(F): pass
class H(F): pass
class I(G, H): pass
print names(I), [k.__name__ for k in I.mro()]
class Old: pass
class Mixed(Old, object): pass
class Mixed2(A, Old): pass
print names(Mixed), names(Mixed2), Mixed.__bases__ == (Old, object)
class Old2(Old): pass
class Mixed3(Old2, A, Old): pass
print names(Mixed3)

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class C(object, object): pass
--
class A(object): pass
class C(A, A): pass
--
class C(object, int): pass
--
class C(int, str): pass
--
class C(int, object): pass
print C.__mro__
--
class C(list, dict): pass
--
class A(object): __slots__ = 'a'
class B(object): __slots__ = 'b'
class C(A, B): pass
--
class C(bool): pass
--
class C(type(None)): pass
--
class C(type(len)): pass
--
class C(slice): pass
--
class C(xrange): pass
--
class C(type(lambda: 1)): pass
--
class C(5): pass
--
class C(object, 5): pass
--
class C(type(Ellipsis)): pass
--
class C(buffer): pass
--
class C(memoryview): pass
--
class C(enumerate, reversed): pass
--
class C(file): pass
print C.__mro__
--
class C(staticmethod, object): pass
print C.__base__
--
type('C', (int, float), {})
''')
class M(type):
    def mro(cls):
        print 'mro called'
        return [cls, object]
class A2(object): pass
class N(A2):
    __metaclass__ = M
print N.__mro__ == (N, object), isinstance(N(), A2), issubclass(N, A2)
for result in [[], 5, [1], [int]]:
    class BM(type):
        def mro(cls): return result
    try:
        BM('X', (object,), {})
    except TypeError, e:
        print e
