def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
IOError()
IOError(2)
IOError(2, 'text')
IOError(2, 'text', 'file')
IOError(1, 2, 3, 4)
str(IOError())
str(IOError(2))
str(IOError(2, 'text'))
str(IOError(2, 'text', 'file'))
str(IOError(2, 'text', u'f\xe9'))
str(IOError(2, 'text', None))
str(IOError('a', 'b', 'c'))
str(IOError(1, 2, 3, 4))
str(IOError(None, None))
IOError(2, 'text', 'file').args
IOError(2, 'text', 'file').errno
IOError(2, 'text', 'file').strerror
IOError(2, 'text', 'file').filename
IOError(2, 'text').filename
IOError('one').errno
IOError('one').message
IOError(2, 'x').message
IOError(1, 2, 3, 4).errno
OSError(5, 'e', 'f')
str(OSError(5, 'e', 'f'))
EnvironmentError(1, 'x')
str(EnvironmentError(1, 'x', ['list']))
IOError(2, 'text', 'file').__reduce__()
IOError(2, 'text').__reduce__()
IOError(x=1)
''')
e = IOError(2, 'text', 'file')
e.errno = 99
e.filename = 'other'
print e, repr(e), e.args
e.strerror = u'\xe9'
try:
    print str(e)
except UnicodeError, x:
    print x
a, b = IOError(3, 'unpack')
print a, b
