import sys, traceback
def f(): raise ValueError('v')
def g(): f()
try:
    g()
except ValueError:
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc(1, sys.stdout)
    print traceback.format_exc()
    t, v, tb = sys.exc_info()
    print traceback.extract_tb(tb)
    print traceback.format_tb(tb)
    print traceback.format_exception_only(t, v)
    print traceback.format_exception(t, v, tb, 1)
    print tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next.tb_lineno, tb.tb_next.tb_next.tb_next
    print tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name
    traceback.print_tb(tb, None, sys.stdout)
    traceback.print_exception(KeyError, KeyError('k'), None, None, sys.stdout)
def stack():
    return traceback.extract_stack()
print stack()
print traceback.format_list([('file', 3, 'name', 'text'), ('f2', 4, 'n2', None)])
print traceback.format_exc()
traceback.print_stack(None, 1, sys.stdout)
print traceback.tb_lineno(tb)
