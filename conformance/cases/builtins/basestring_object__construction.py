def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
basestring.__new__(str)
object() == object()
isinstance(object(), object)
object().x
type(object())
object.__new__(5)
super(object, 5).__init__()
NotImplemented == NotImplemented
Ellipsis == Ellipsis
bool(Ellipsis)
None == False
None < 0
None.__class__
None.__doc__
type(None).__new__(type(None))
property().__class__
complex.__base__
file.__base__
type(__builtins__)
unicode.__mro__
bool.__bases__
''')
