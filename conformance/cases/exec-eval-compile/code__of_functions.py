def t(s):
    try: print s, '->', eval(s)
    except Exception as e: print s, '->', type(e).__name__, e
class C(object):
    @classmethod
    def c(cls): return cls
for s in ['eval((lambda a: a).func_code)', 'eval((lambda a, b=1: a).func_code)', 'eval((lambda *a: a).func_code)', 'eval((lambda **a: a).func_code)', 'eval((lambda a, *b, **c: a).func_code)', 'eval((lambda (a, b): a).func_code)', 'eval((i for i in [1]).gi_code)', 'eval(compile("def f(a): yield a", "", "exec").co_consts[0])', 'type(eval(compile("def f(): yield 3", "", "exec").co_consts[0])).__name__', 'eval(compile("class A(object): x = 1", "", "exec").co_consts[1])', 'eval(compile("lambda: [k for k in a]", "", "eval").co_consts[0], {"a": [1]})', 'eval(buffer("1"))', 'eval(bytearray("1"))', 'compile(memoryview("1"), "a", "eval")', 'compile(5, "a", "eval")', 'compile(bytearray("1\\0"), "f", "eval")', "dict.__dict__['fromkeys'](int)", "dict.__dict__['fromkeys'](5)", 'classmethod(5)()', 'callable(classmethod(5))', "C.__dict__['c']()"]:
    t(s)
exec "def f(): yield 5"
exec f.func_code
def g(a): yield a
try: exec g.func_code
except TypeError as e: print e
def consts(source): return [getattr(c, 'co_name', c) for c in compile(source, '', 'exec').co_consts]
print consts('class A(object): x = 1\ndef f(): pass'), consts('def f(a=2):\n  return a\nclass B: pass\nimport os\nfrom os import path')
