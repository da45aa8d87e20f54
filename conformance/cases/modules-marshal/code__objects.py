# Code objects through marshal: of modules, functions, classes, generators; with closures, defaults, future features.
import marshal, StringIO, types
source = '''"""doc"""
from __future__ import division, print_function
import sys
def outer(a, b=2, *rest, **named):
    c = a + b
    def inner(x):
        return (x / c, rest, named)
    return inner
class K(object):
    'class doc'
    def method(self): return [i * 2 for i in range(3)], {i: i for i in range(2)}
    gen = (lambda n: (k for k in range(n)))
print(outer(1)(2), K().method(), list(K.gen(3)) if hasattr(K.gen, '__call__') and not isinstance(K.gen, types.MethodType) else 'unbound')
print(u'\\u20ac'.encode('utf-8'), 'x' 'y', 1 / 2)
'''
code = compile(source, 'somewhere.py', 'exec')
again = marshal.loads(marshal.dumps(code))
print again == code, again.co_filename, again.co_name, again.co_firstlineno, again.co_names, again.co_flags == code.co_flags
exec again in {'types': types}
def block(code, name):
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            if constant.co_name == name: return constant
            found = block(constant, name)
            if found: return found
for name in 'outer', 'inner', 'K', 'method', '<dictcomp>', '<lambda>', '<genexpr>':
    one = block(code, name)
    two = marshal.loads(marshal.dumps(one))
    print name, one == two, two.co_name, two.co_firstlineno, two.co_varnames, two.co_freevars, two.co_cellvars, two.co_argcount
def f(a, b=5):
    "of f"
    return a * b
g = types.FunctionType(marshal.loads(marshal.dumps(f.func_code)), globals(), 'g', (7,))
print g(2), g(2, 3), g.__doc__
print eval(marshal.loads(marshal.dumps(compile('a + 1', '<e>', 'eval'))), {'a': 41})
exec marshal.loads(marshal.dumps(compile('1 + 1', '<s>', 'single')))
data = marshal.dumps([1, code, {'k': f.func_code}, 'after'])
back = marshal.loads(data)
print back[0], back[1] == code, back[2]['k'] == f.func_code, back[3]
try:
    exec marshal.loads(marshal.dumps(compile('\n\n1/0', 'where.py', 'exec')))
except ZeroDivisionError:
    import sys, traceback
    print traceback.extract_tb(sys.exc_info()[2])[-1]
for bad in marshal.dumps(code)[:-1], marshal.dumps(code)[:3], 'c':
    try:
        print marshal.loads(bad)
    except (EOFError, ValueError, TypeError) as e:
        print 'refused'
