import ast
def t(s):
    try: print s, '->', eval(s)
    except Exception as e: print s, '->', type(e).__name__, e
P = dict(lineno=1, col_offset=0)
for s in ['ast.Name()', 'ast.Name(1)', 'ast.Pass(1)', 'ast.Load(1)', 'ast.AST(1)', 'ast.Num(1, 2)']:
    try: print s, '->', type(eval(s)).__name__
    except Exception as e: print s, '->', type(e).__name__, e
t('compile(ast.Module([]), "f", "eval")')
t('compile(ast.Expression(5), "f", "eval")')
t('compile(ast.Expression(), "f", "eval")')
t('compile(ast.Expression(None), "f", "eval")')
t('compile(ast.Expression(ast.Num(1)), "f", "eval")')
t('compile(ast.Expression(ast.Num(1, lineno="x", col_offset=0)), "f", "eval")')
t('compile(ast.Expression(ast.Name(u"a", ast.Load(), **P)), "f", "eval")')
t('compile(ast.Expression(ast.Name("a", 5, **P)), "f", "eval")')
t('compile(ast.Module(5), "f", "exec")')
t('compile(ast.Module([5]), "f", "exec")')
t('compile(ast.Module([ast.Print(None, [], 5, **P)]), "f", "exec")')
t('ast.parse("a").body[0].value.ctx is ast.parse("b").body[0].value.ctx')
t('repr(ast.Num), repr(ast.AST), ast.Num.__module__')
t('ast.Num(5).__reduce__() == (ast.Num, (), {"n": 5})')
t('eval(compile(ast.parse("1 + 2L * 3.5 - 4j", mode="eval"), "f", "eval"))')
source = '''
from __future__ import division
def f(a, (b, c)=(2, 3), *d, **e):
    "doc"
    global g
    g = [i for i in d if i]
    for x in g: print >>out, x,
    else: print >>out
    with manager() as m: m += 1
    try: raise KeyError, 'k'
    except (KeyError, ValueError), error: pass
    finally: del m
    exec 'h = 1' in {}
    assert a
    return {a: b}, {c}, {k: v for k, v in e.items()}, `a`, lambda q=1: (yield q), a[1:2, ..., 3], u'\\u20ac', -a ** 2 if b else not c, 1 / 2
class manager(object):
    def __enter__(self): return 5
    def __exit__(self, *a): pass
'''
import sys
out = sys.stdout
tree = ast.parse(source)
again = eval(ast.dump(tree), dict(vars(ast)))
ast.fix_missing_locations(again)
for one in tree, again:
    space = {'out': out}
    exec compile(one, 'made', 'exec') in space
    r = space['f']([1, 2, 3] and {0: 1} and 5, (7, 8), 1, 2, z=3) if 0 else None
    print sorted(k for k in space if k[0] != '_'), space['f'].__doc__, space['f'].func_code.co_varnames, space['f'].func_code.co_firstlineno
