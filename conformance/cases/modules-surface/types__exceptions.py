for t in [BaseException, EnvironmentError, SyntaxError, UnicodeDecodeError, SystemExit]:
    print t.__name__
    print '   ', [n for n in dir(t) if n[:2] == '__']
    print '   ', [n for n in dir(t) if n[:2] != '__']
    print '   ', t.__base__, [b.__name__ for b in t.__mro__], t.__module__
