def raising(error, *names):
    def hook(self, *arguments):
        raise error('from the hook')
    for base in (object, None):
        yield type('Hooked', (object,), dict.fromkeys(names, hook)) if base else classic(names, hook)
def classic(names, hook):
    class Classic: pass
    for name in names:
        setattr(Classic, name, hook)
    return Classic
for error in (ZeroDivisionError, TypeError, ValueError, OverflowError, AttributeError, IndexError, KeyError, StopIteration, MemoryError):
    for names in (('__index__',), ('__iter__',), ('__len__', '__getitem__'), ('__index__', '__iter__'), ('__int__',)):
        for kind in raising(error, *names):
            for source in (kind(), [kind()]):
                try:
                    print error.__name__, names, repr(bytearray(source))
                except Exception as raised:
                    print error.__name__, names, raised.__class__.__name__, raised if names[0] == '__index__' else ''
