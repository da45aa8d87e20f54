import traceback, sys
def f(x): return g(x)
def g(x):
    return 1 / x
def capture():
    try:
        f(0)
    except ZeroDivisionError:
        return sys.exc_info()
t, v, tb = capture()
print traceback.format_tb(tb)
print traceback.format_exception(t, v, tb)
print traceback.format_exception(t, v, tb, 1)
print traceback.extract_tb(tb, 1), traceback.extract_tb(tb, 2)[-1]
print traceback.format_exception_only(t, v), traceback.format_exception_only(ValueError, None), traceback.format_exception_only(None, None), traceback.format_exception_only('string', 'v')
print traceback.format_exception_only(SyntaxError, SyntaxError('m', ('f', 1, 3, 'some text\n')))
print traceback.format_exception_only(SyntaxError, SyntaxError('m'))
print traceback.format_exception_only(KeyError, KeyError('k')), traceback.format_exception_only(ValueError, ValueError(u'\xe9')), traceback.format_exception_only(ValueError, ValueError('a\nb'))
class Old: pass
class Bad(Exception):
    def __str__(self): raise KeyError
print traceback.format_exception_only(Bad, Bad()), traceback.format_exception_only(Old, 'x')
class Mod(Exception): pass
Mod.__module__ = 'some.module'
print traceback.format_exception_only(Mod, Mod('m'))
traceback.print_tb(tb, 1, sys.stdout)
traceback.print_list(traceback.extract_tb(tb), sys.stdout)
traceback.print_exception(t, v, tb, None, sys.stdout)
try:
    traceback.print_exc(file=sys.stdout)
except Exception, e:
    print e
print traceback.format_exc()
def st(): return traceback.format_stack()
print st()[-2:], traceback.extract_stack(None, 1)
sys.tracebacklimit = 1
traceback.print_tb(tb, None, sys.stdout)
