import sys
def show(e):
    try:
        raise e
    except BaseException:
        sys.excepthook(*sys.exc_info())
for e in [ValueError(), ValueError(''), ValueError(None), ValueError(()), ValueError(1, 2), ValueError(u'uni'), KeyError(''), KeyError(), Exception('a\nb\n'), SystemError('\ttab'), AssertionError(), StopIteration(5), IOError(), IOError(1, 'two'), IOError(1, 'two', 'three'), ImportError('No module named x'), GeneratorExit(), NotImplementedError, UnicodeDecodeError('a', 'b\xff', 1, 2, 'why')]:
    show(e)
