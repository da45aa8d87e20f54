import inspect, sys, os, re, types


def shown(value):
    return re.sub('0x[0-9a-f]+', 'X', repr(value)).replace(os.getcwd() + '/', '')


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception, e:
        r = (type(e).__name__, re.sub('0x[0-9a-f]+', 'X', str(e)))
    print f.__name__, re.sub(r' at X', '', shown(a)), '->', shown(r)


def f(a, (b, (c,)), d=1, *e, **g): pass
def g(a): return a
def h(a=(1, 2)): pass
class C:
    def m(self): pass
    def n(self, *a): pass
    @classmethod
    def k(cls, **kw): pass


funcs=[f,g,h,lambda:0,lambda *a:0,lambda **k:0,lambda a,b=2,*c:0,lambda a,b=2,**c:0,lambda (a,b),c=(1,2):0,lambda a,b:0, lambda a=1,b=2:0, lambda a,(b,c)=(5,6),*d,**e:0,C().m,C.m,C().n,C.k,len,5, lambda a,b,*c:0, lambda a,b,c=1:0,lambda a,**k:0]
for f in funcs:
    try: f.__name__='fn'
    except: pass
    t(inspect.getargspec,f)
    try: sp=inspect.getargspec(f)
    except TypeError: sp=None
    if sp:
        t(inspect.formatargspec,*sp); t(inspect.formatargspec,*sp,**dict(formatarg=str.upper,formatvalue=lambda v:'<%r>'%v,formatvarargs=repr,join=lambda s:'|'.join(s)))
    if isinstance(f,types.FunctionType): t(inspect.getargs,f.func_code)
    for args in [(),(1,),(1,2),((1,2),3),(1,(2,3)),(1,(2,(3,))),(1,2,3),(1,2,3,4),(1,(2,)),((1,2,3),),(1,5)]:
        for kw in [{},{'a':9},{'b':8},{'zz':1},{'a':1,'b':2},{'d':(1,2)},{'c':4,u'b':3},{u'a':1}]:
            try: r=inspect.getcallargs(f,*args,**kw)
            except Exception,e: r=(type(e).__name__,str(e))
            print shown(sorted(r.items()) if type(r) is dict else r),
    print
t(inspect.strseq,['a',['b',('c',)]],str.upper); t(inspect.joinseq,['a']); t(inspect.joinseq,('a','b')); t(inspect.indentsize,' \t x')
t(inspect.getargs, 5)
