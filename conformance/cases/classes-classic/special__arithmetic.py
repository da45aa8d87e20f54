log = []
class N:
    def __init__(self, n): self.n = n
    def __repr__(self): return 'N%s' % self.n
for name in 'add sub mul div truediv floordiv mod divmod pow lshift rshift and or xor'.split():
    exec 'def f(self, *o): return "%s", self, o' % name
    setattr(N, '__%s__' % name, f)
    exec 'def f(self, *o): return "r%s", self, o' % name
    setattr(N, '__r%s__' % name, f)
for name in 'neg pos invert abs'.split():
    exec 'def f(self): return "%s", self' % name
    setattr(N, '__%s__' % name, f)
a, b = N(1), N(2)
for op in '+ - * / // % ** << >> & | ^'.split():
    print op, eval('a %s b' % op), eval('a %s 5' % op), eval('5 %s a' % op), eval('"s" %s a' % op) if op != '%' else ''
print divmod(a, 3), divmod(3, a), pow(a, 2), pow(a, 2, 3), -a, +a, ~a, abs(a)
class Only:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return 'radd'
print Only() + Only(), 1 + Only()
for f in [lambda: Only() + 1, lambda: Only() - 1, lambda: 1 - Only(), lambda: -Only(), lambda: ~Only(), lambda: abs(Only()), lambda: divmod(Only(), 1), lambda: pow(Only(), 1, 2), lambda: int(Only()), lambda: float(Only()), lambda: long(Only()), lambda: complex(Only()), lambda: hex(Only()), lambda: oct(Only()), lambda: range(3)[Only()], lambda: [1] * Only()]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
