import sys
def f(a):
    b = 2
    fr = sys._getframe()
    print fr.f_code.co_name, fr.f_lineno, sorted(fr.f_locals), fr.f_back.f_code.co_name, fr.f_globals is globals(), fr.f_builtins['len'] is len, fr.f_lasti > 0, fr.f_trace, fr.f_restricted, fr.f_exc_type
    return g()
def g():
    fr = sys._getframe(1)
    return fr.f_code.co_name, fr.f_lineno, fr.f_locals['a']
print f(1)
print sys._getframe().f_code.co_name, sys._getframe().f_back
def caller(): return sys._getframe(1).f_code.co_name
class C:
    name = caller()
print C.name, (lambda: caller())(), [caller() for _ in [1]], list(caller() for _ in [1]), eval('caller()')
def depth():
    n, fr = 0, sys._getframe()
    while fr: n, fr = n + 1, fr.f_back
    return n
print depth(), (lambda: depth())()
try:
    1 / 0
except ZeroDivisionError:
    tb = sys.exc_info()[2]
    print tb.tb_frame is sys._getframe(), tb.tb_lineno, tb.tb_next, tb.tb_lasti > 0
def gen():
    yield sys._getframe().f_back.f_code.co_name
print list(gen()), gen().gi_frame.f_code.co_name, gen().gi_frame.f_lineno
for source in ['sys._getframe().f_code = 1', 'sys._getframe().f_locals["new_local"] = 5', 'sys._getframe().f_foo']:
    try:
        exec source
        print source, 'ok'
    except Exception, e:
        print source, type(e).__name__, e
print new_local
