import sys
lines = []
def mark(): lines.append(sys._getframe(1).f_lineno - sys._getframe(1).f_code.co_firstlineno)
def f():
    mark()
    x = (mark(),
         mark())
    if mark(): pass
    elif mark(): pass
    else: mark()
    for i in (mark(), 1):
        mark()
    while not mark():
        mark()
        break
    y = [mark()
         for i in (1,)]
    z = (lambda:
         mark())()
    mark(); mark()
    try:
        mark()
    finally:
        mark()
    with open(__file__) as g: mark()
    d = {1: mark(),
         2: mark()}
    s = 'a' 'b' \
        'c' and mark()
    return mark()
f()
print lines
@property
def p(self):
    pass
print p.fget.func_code.co_firstlineno
def deco(f): return f
@deco
@deco
def decorated(
        a):
    pass
class K:

    x = (lambda:
         0)
    def m(self):
        pass
print decorated.func_code.co_firstlineno, K.x.im_func.func_code.co_firstlineno, K.m.func_code.co_firstlineno
code = compile('\n\nx = 1\ndef f():\n  pass\n', 'f', 'exec')
print code.co_firstlineno, [c.co_firstlineno for c in code.co_consts if hasattr(c, 'co_firstlineno')]
