for t in [bytearray, buffer, memoryview, slice, xrange]:
    print t.__name__
    print '   ', [n for n in dir(t) if n[:2] == '__']
    print '   ', [n for n in dir(t) if n[:2] != '__']
    print '   ', t.__base__, [b.__name__ for b in t.__mro__], t.__module__
