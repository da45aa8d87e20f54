# The constants of code: what the compiler drops, and the tuples that the optimizer folds behind the others.
def a():
    'doc'
    'not doc'
    53
    0x53L
def b(): return
def c():
    x=('a','b')
    return x
def d():
    x=((1,2),3); y=(1,2)
def e():
    if 1: return 1
def f(x): return x
def g(x): return None
def h(x):
    'd'
    return x
def i(x):
    for k in (1,2): pass
    while 1: x
def j():
    x=()
    y=(1,)
    return (y,1), (None,2)
def k(x=(1,2)): raise x
lam=lambda: (0,)
lam2=lambda: 3
lam3=lambda: None
for fn in a,b,c,d,e,f,g,h,i,j,k,lam,lam2,lam3: print fn.__name__, fn.func_code.co_consts
print compile('x=("s",)','?','exec').co_consts, compile('("s",1)','?','eval').co_consts, compile('(x,1)','?','single').co_consts,compile('"doc"\n5\nx','?','exec').co_consts,compile('','?','exec').co_consts

# Code of a tree is the code of its source.
import ast
for source in 'def f(a, b=1, *c, **d): return g(a, k=b)\n', 'import os as o\n', 'x = lambda: [i for i in y]\n', 'class C: pass\n':
    print compile(source, 'a', 'exec') == compile(ast.parse(source), 'a', 'exec')
