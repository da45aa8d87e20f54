import warnings, sys
class Old: pass
print issubclass(DeprecationWarning, Warning), issubclass(Warning, Exception)
for name in ['UserWarning', 'DeprecationWarning', 'PendingDeprecationWarning', 'SyntaxWarning', 'RuntimeWarning', 'FutureWarning', 'ImportWarning', 'UnicodeWarning', 'BytesWarning']:
    w = getattr(__builtins__, name)
    print name, repr(w('x', 1)), w.__bases__[0].__name__
for name in ['MemoryError', 'EOFError', 'FloatingPointError', 'AssertionError', 'ReferenceError', 'BufferError', 'NotImplementedError', 'KeyboardInterrupt', 'GeneratorExit', 'StopIteration', 'ArithmeticError', 'LookupError', 'StandardError', 'ImportError', 'NameError', 'UnboundLocalError', 'AttributeError', 'TabError']:
    c = getattr(__builtins__, name)
    try:
        raise c('arg', 2)
    except BaseException, e:
        print name, repr(e), str(e), isinstance(e, Exception), isinstance(e, StandardError)
    print repr(c()), repr(str(c()))
