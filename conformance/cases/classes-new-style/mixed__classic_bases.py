class Old:
    x = 'Old.x'
    def m(self): return 'Old.m'
    def __len__(self): return 5
    def __getitem__(self, i): return 'item %s' % i
    def __str__(self): return 'Old str'
    def __eq__(self, o): return 'Old eq'
    def __call__(self): return 'called'
    def __add__(self, o): return 'added'
class New(object):
    y = 'New.y'
    def m(self): return 'New.m'
class A(Old, New): pass
class B(New, Old): pass
class C(Old, object): pass
for c in A, B, C:
    o = c()
    print c.__name__, [k.__name__ for k in c.__mro__], o.m(), o.x, len(o), o[3], str(o).split(' at ')[0], o == 1, o(), o + 1, isinstance(o, Old), issubclass(c, Old), type(o) is c
    o.attr = 1
    print o.__dict__, hasattr(c, '__slots__'), c.__bases__[0].__name__, c.__base__.__name__
class OldA:
    def who(self): return 'A'
class OldB(OldA): pass
class OldC(OldA):
    def who(self): return 'C'
class Classic(OldB, OldC): pass
class NewStyle(OldB, OldC, object): pass
print Classic().who(), NewStyle().who(), [k.__name__ for k in NewStyle.__mro__]
try:
    class Bad(Old, New, Old): pass
except TypeError, e:
    print e
class Init(Old, object):
    def __init__(self, v): self.v = v
print Init(3).v
class D(Old, dict): pass
d = D(); d['k'] = 1
print d.m(), dict.__len__(d), len(d), d['k'], isinstance(d, dict)
Old.x = 'changed'
print A.x, A().x
del Old.x
print hasattr(A, 'x')
class Exc(Old, Exception): pass
try:
    raise Exc('both')
except Exception, e:
    print Exception.__str__(e), str(e), isinstance(e, Old)
