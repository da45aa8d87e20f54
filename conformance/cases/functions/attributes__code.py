def f(a, (b, c), d=1, *args, **kw):
    "doc"
    x = a
    y = [z for z in range(3)]
    def inner(): return x
    return len
c = f.func_code
print c.co_name, c.co_argcount, c.co_nlocals, c.co_varnames, c.co_names, c.co_cellvars, c.co_freevars, c.co_filename, c.co_firstlineno
print c.co_flags & 0x04, c.co_flags & 0x08, c.co_flags & 0x20, c.co_consts[0]
def g():
    yield 1
print g.func_code.co_flags & 0x20, g.func_code.co_name, type(c)
k = compile('x = 1\ny = x', 'some file', 'exec')
print k.co_name, k.co_filename, k.co_argcount, k.co_names, k.co_firstlineno
print compile('a + b', 'f', 'eval').co_names, (lambda x, y: 1).func_code.co_name
for name in ['co_name', 'co_foo']:
    try:
        setattr(c, name, 1)
    except (TypeError, AttributeError), e:
        print type(e).__name__, e
print f.func_code == f.func_code, f.func_code == g.func_code
def h(a): pass
def i(a): pass
print h.func_code == i.func_code
class C:
    def m(self): pass
print C.m.im_func.func_code.co_varnames, C.__init__ if hasattr(C, '__init__') else 'no init'
