import inspect, sys, os, re, types


def shown(value):
    return re.sub('0x[0-9a-f]+', 'X', repr(value)).replace(os.getcwd() + '/', '')


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception, e:
        r = (type(e).__name__, re.sub('0x[0-9a-f]+', 'X', str(e)))
    print f.__name__, re.sub(r' at X', '', shown(a)), '->', shown(r)


import definitions as S
objects = [S, S.deco, S.f, S.g, S.h, S.C, S.C.m, S.C().m, S.C.n, S.C.s, S.C.k, S.C.Inner, S.C.Inner.z, S.l1, S.l2[0], S.l2[1],
           S.outer, S.outer(), S.D, S.D.m, S.last, S.deco(), S.C().m(), S.f.func_code, len, int, 5, S.D(), sys]
for o in objects:
    for name in 'getcomments getsourcelines getsource getsourcefile getfile getabsfile getmodule'.split():
        t(getattr(inspect, name), o)
try:
    S.D().m()
except ValueError:
    tb = sys.exc_info()[2]
    t(lambda: [x[1:] for x in inspect.trace(3)])
    t(lambda: [x[1:] for x in inspect.getinnerframes(tb)])
    for context in 0, 1, 2, 4, 1000:
        t(lambda: inspect.getframeinfo(tb.tb_next, context))
    t(inspect.getsourcelines, tb.tb_next)
t(inspect.getframeinfo, 5)


def frames(a, (b, c), *d, **e):
    x = 1
    t(lambda f: inspect.getargvalues(f), inspect.currentframe())
    t(lambda f: inspect.formatargvalues(*inspect.getargvalues(f)), inspect.currentframe())
    t(lambda: [each[1:] for each in inspect.stack()])
    t(lambda: [each[1:] for each in inspect.getouterframes(sys._getframe(1), 0)])
    return inspect.getlineno(sys._getframe())


print frames(1, (2, 3), 4, k=5)
exec 'def ex(): pass' in globals()
t(inspect.getsource,ex); t(inspect.getfile, ex)
exec compile('def ex2(): pass','/nofile.py','exec') in globals()
t(inspect.getsource,ex2); t(inspect.getcomments,ex2)
class Gone: pass
Gone.__name__='Nope'; t(inspect.getsource,Gone); Gone.__module__='nomod'; t(inspect.getsource,Gone); t(inspect.getmodule,Gone)
import linecache
def many(src):
    linecache.cache['<m>']=(len(src),None,src.splitlines(True),'<m>')
    ns={}; 
    exec compile(src,'<m>','exec') in ns
    for n in sorted(ns):
        if n!='__builtins__' : t(inspect.getsourcelines,ns[n]) if callable(ns[n]) else [t(inspect.getsourcelines, q) for q in (ns[n] if isinstance(ns[n], list) else [])]
many('f=lambda:1\ng=[lambda x:(\n  x),\n\n  lambda y:y]\ndef h():\n  """\n def k():\n  """\n  x="\'\'\'"\n  return (1,\n2)\n\n\n# c\nz=1\n')
many('def a():\n    if 1:\n\n        pass\n      # odd\n    else: pass\n\n\n    # t\n  # u\nif 1:\n    def b(): pass\n    def c():\n        pass\n    # z\n    d = dict(a=lambda q: q,\n      b=2)["a"]\n')
many('def a(x="""\n\n""", y=\'a\\\nb\'):\n  r"\\"; return \\\n1\nb = (lambda:\n   2)\ndef c(): return [\n1,\n2]\n\ndef d(): pass')
