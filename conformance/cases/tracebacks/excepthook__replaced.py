import sys
def hook(kind, value, tb):
    print 'hook', kind.__name__, value, tb is not None, tb.tb_lineno
sys.excepthook = hook
def f():
    raise ValueError('to hook')
f()
