import inspect, sys, os, re, types


def shown(value):
    return re.sub('0x[0-9a-f]+', 'X', repr(value)).replace(os.getcwd() + '/', '')


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception, e:
        r = (type(e).__name__, re.sub('0x[0-9a-f]+', 'X', str(e)))
    print f.__name__, re.sub(r' at X', '', shown(a)), '->', shown(r)


import abc


class Slot(object):
    __slots__ = 'a'
class Abs(object):
    __metaclass__ = abc.ABCMeta
    @abc.abstractmethod
    def x(self): pass
class C:
    """Doc
      with more
        indented
    end   
    """
    def m(self): pass
    @staticmethod
    def s(a, b=2): pass
    @classmethod
    def k(cls, **kw): pass
    prop = property(m)
class D(C, object):
    __slots__ = ['sl']
    def m(self): 'own'
    data = 5
    def __get__(self, *a): pass
    __doc__ = u' unicode\n   doc\n  '
def gen(): yield 1


kinds = [n for n in sorted(vars(inspect)) if n.startswith('is')]
for o in [len, [].append, int, object, 5, 'x', None, sys, os, gen, gen(), Slot.a, Abs, D.sl, int.__add__, (5).__add__, str.join,
          types.FunctionType.func_code, Exception.message, property(), staticmethod(len), classmethod(len), gen.func_code,
          ValueError, D(), C, C(), C.m, D().m, types.GeneratorType.gi_frame, abc.abstractmethod, sys._getframe()]:
    print type(o).__name__, [n for n in kinds if getattr(inspect, n)(o)], set(type(getattr(inspect, n)(o)).__name__ for n in kinds)
for o in C, D, gen, C.m, D.m, D(), 5.5.__class__.__dict__.get('nothing'):
    if o is not None:
        t(inspect.getdoc, o)
for d in ['','a','  a\n\tb\n  c\n\n','\n\n a\n','a\n   b\n  \n     c\n   ','a\n','x\n  y\nz',' \n ',u'\xe9\n  b','a\tb\n\tc']:
    t(inspect.cleandoc,d)
for p in ['a.py', '/x/b.pyc', 'd.txt', 'f', '.py', 'a.b.py']:
    t(inspect.getmoduleinfo, p); t(inspect.getmodulename, p)
A=type('A',(object,),{}); B=type('B',(A,),{}); Cc=type('Cc',(A,),{}); E=type('E',(B,Cc),{})
class O1:pass
class O2(O1):pass
class O3(O1):pass
class O4(O2,O3):pass
for u in (0,1): t(inspect.getclasstree,[A,B,Cc,E],u); t(inspect.getclasstree,[E,B,int,bool],u); t(inspect.getclasstree,[O1,O2,O4],u); t(inspect.getclasstree,[O4,O3,A,B],u); t(inspect.getclasstree,[],u)
for c in [O4,E,int,D]: t(inspect.getmro,c)
for c in [C,D,Slot,Abs,O4,E]:
    for a in inspect.classify_class_attrs(c):
        if a.defining_class is not object: print shown(tuple(a))
class M(object):
    z=1; b=2
    @property
    def boom(self): raise AttributeError
    @property
    def boom2(self): raise KeyError
t(inspect.getmembers,M); t(inspect.getmembers,M()); t(inspect.getmembers,C,inspect.ismethod)
