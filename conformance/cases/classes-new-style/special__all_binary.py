class N(object):
    def __repr__(self): return 'N'
ops = [('+', 'add'), ('-', 'sub'), ('*', 'mul'), ('/', 'div'), ('//', 'floordiv'), ('%', 'mod'), ('**', 'pow'), ('<<', 'lshift'), ('>>', 'rshift'), ('&', 'and'), ('|', 'or'), ('^', 'xor')]
for symbol, name in ops:
    exec '''
def left(self, *o): return "%s", o
def right(self, *o): return "r%s", o
def inplace(self, *o): return "i%s", o
''' % (name, name, name)
    setattr(N, '__%s__' % name, left)
    setattr(N, '__r%s__' % name, right)
    setattr(N, '__i%s__' % name, inplace)
n = N()
for symbol, name in ops:
    x = n
    exec 'x %s= 3' % symbol
    print symbol, eval('n %s 1' % symbol), eval('1 %s n' % symbol), eval('n %s n' % symbol), x
print pow(n, 2, 3), eval('1.5 + n'), eval('(1, 2) + n'), eval('[1] * n'), eval('n * "a"'), eval('"a" * n'), eval('None - n')
print eval('2**70 & n'), eval('1j / n'), eval('True | n')
class U(object):
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o
u = U()
print -u, +u, ~u, abs(u), divmod(u, 1), divmod(1, u)
class Empty(object): pass
e = Empty()
for source in ['-e', '+e', '~e', 'abs(e)', 'divmod(e, 1)', 'divmod(1, e)', 'pow(e, 1)', 'pow(e, 1, 2)', 'e + 1', '1 + e', 'e * 2', '2 * e', '[1] + e', 'e + [1]', '"a" % e', 'e % "a"', 'e << 1', 'e // 1', 'e & e', 'e ** 2', '"a" + e', 'e + "a"', '() * e', 'int(e)', 'float(e)', 'long(e)', 'complex(e)', 'hex(e)', 'oct(e)', 'bin(e)', '[1][e]', 'len(e)', 'iter(e)', 'e()', 'e[0]', '1 in e', 'round(e)', 'e < 1j', 'chr(e)', 'range(e)', 'unicode(e)[:16]', 'next(e)', 'reversed(e)', 'sum(e)', 'sorted(e)', 'dict(e)', 'set(e)', '"".join(e)']:
    try:
        print source, repr(eval(source))
    except Exception, err:
        print source, type(err).__name__, err
