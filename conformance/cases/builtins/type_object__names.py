def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
[t.__name__ for t in (int, long, float, complex, bool, str, unicode, list, tuple, dict, set, frozenset, object, type, file, slice, xrange, buffer, bytearray, memoryview, property, staticmethod, classmethod, super, enumerate, reversed, basestring)]
bytes is str
open is file
int
str
repr(type)
type(5) is int
type(type(5))
type('a') == str
type([]) in (list, tuple)
object
NotImplemented
Ellipsis
None
type(None)()
type(Ellipsis)()
type(NotImplemented)()
Ellipsis is Ellipsis
not NotImplemented
__import__
''')
import __builtin__
print sorted(n for n in dir(__builtin__) if n[0] != '_' and n not in ('copyright', 'credits', 'license', 'exit', 'quit', 'help'))
