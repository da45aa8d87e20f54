def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
SystemExit()
SystemExit(3)
SystemExit('a', 'b')
SystemExit().code
SystemExit(3).code
SystemExit('text').code
SystemExit(1, 2).code
SystemExit(None).code
str(SystemExit(3))
str(SystemExit())
SystemExit((1,)).code
isinstance(SystemExit(), Exception)
''')
import sys
for args in [(), (0,), (5,), ('message',), (None,), ((1, 2),)]:
    try:
        sys.exit(*args)
    except SystemExit, e:
        print args, repr(e), repr(e.code), e.args
try:
    sys.exit(1, 2)
except TypeError, e:
    print e
try:
    raise SystemExit, 7
except SystemExit, e:
    print e.code
e.code = 9
print e.code, e
try:
    exit(4)
except SystemExit, e:
    print repr(e)
try:
    quit()
except SystemExit, e:
    print repr(e), repr(exit), repr(quit)
