classes = [BaseException, Exception, StandardError, ArithmeticError, ZeroDivisionError, OverflowError, LookupError, KeyError, IndexError, EnvironmentError, IOError, OSError, RuntimeError, NotImplementedError, NameError, UnboundLocalError, ValueError, UnicodeError, UnicodeDecodeError, TypeError, AttributeError, SyntaxError, IndentationError, TabError, ImportError, AssertionError, EOFError, MemoryError, BufferError, ReferenceError, SystemError, StopIteration, GeneratorExit, KeyboardInterrupt, SystemExit, Warning, UserWarning, DeprecationWarning, UnicodeWarning]
def make(c):
    if c is UnicodeDecodeError: return c('a', 'b', 0, 1, 'r')
    return c('arg')
for c in classes:
    caught = []
    for handler in classes:
        try:
            try:
                raise make(c)
            except handler:
                caught.append(handler.__name__)
        except BaseException:
            pass
    print c.__name__, caught
for operation in [lambda: 1 / 0, lambda: {}['k'], lambda: [][0], lambda: undefined, lambda: 'a' + 1, lambda: None.x, lambda: int('x'), lambda: 10.0 ** 400, lambda: open('/nope'), lambda: u'\xe9'.encode('ascii'), lambda: eval('('), lambda: eval(' x'), lambda: iter([]).next(), lambda: __import__('nope'), lambda: chr(-1), lambda: 'a' * 2 ** 62 * 4, lambda: [1] * 2 ** 62]:
    try:
        operation()
    except Exception, e:
        print type(e).__name__, [b.__name__ for b in type(e).__mro__ if b not in (object, BaseException, Exception, StandardError)]
