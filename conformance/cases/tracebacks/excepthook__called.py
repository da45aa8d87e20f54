import sys
def f():
    raise ValueError('shown')
try:
    f()
except ValueError:
    sys.excepthook(*sys.exc_info())
    sys.__excepthook__(KeyError, KeyError('bare'), None)
sys.stderr.write('end\n')
try:
    sys.excepthook(1)
except TypeError, e:
    print e
