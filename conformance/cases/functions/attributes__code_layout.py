def a(x, y=1, *args, **kw):
    z = x
    del z
    def inner(p): return x + p + g1
    global made
    made = inner
    for i, (j, k) in []: pass
    import os.path as osp, sys
    try:
        pass
    except Exception, e:
        pass
    with open('f') as w: pass
    return [q for q in y if q.attr.other], (lambda r: r), z.method(g2)
def b((p, q), r): return p
def c():
    def d(): return e1
    e1 = 1
    class K:
        f1 = e1
    exec 'x' in {}
    return locals()
def g():
    yield 1
class C:
    'doc'
    attr = 1
    def m(self, v): self.w = v
for f in [a, b, c, g, C.m.im_func]:
    k = f.func_code
    print k.co_name, k.co_argcount, k.co_nlocals, k.co_varnames, k.co_names, k.co_cellvars, k.co_freevars
    for n in k.co_consts:
        if hasattr(n, 'co_name'): print '   ', n.co_name, n.co_argcount, n.co_varnames, n.co_names, n.co_cellvars, n.co_freevars
m = compile('import x.y\nfrom p import q as r\na = b.c\ndef f(): pass\nclass K(L): pass\nfor i in j: del k\n[t for t in u]\n(v for v in w)\n', 'f', 'exec')
print m.co_names, m.co_varnames, m.co_nlocals, m.co_name
print compile('a + b(c)', 'f', 'eval').co_names, (lambda *q, **s: 1).func_code.co_varnames, compile('lambda: 0', 'f', 'eval').co_names
