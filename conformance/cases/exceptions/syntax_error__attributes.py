def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
SyntaxError()
SyntaxError('msg')
str(SyntaxError('msg'))
SyntaxError('msg', ('file', 1, 2, 'text'))
str(SyntaxError('msg', ('file', 1, 2, 'text')))
str(SyntaxError('msg', ('/dir/file', 1, 2, 'text')))
str(SyntaxError('msg', (None, 1, 2, 'text')))
str(SyntaxError('msg', ('file', None, 2, 'text')))
SyntaxError('msg', ('file', 1, 2, 'text')).filename
SyntaxError('msg', ('file', 1, 2, 'text')).lineno
SyntaxError('msg', ('file', 1, 2, 'text')).offset
SyntaxError('msg', ('file', 1, 2, 'text')).text
SyntaxError('msg', ('file', 1, 2, 'text')).msg
SyntaxError('msg').msg
SyntaxError('msg').lineno
SyntaxError().msg
SyntaxError('msg', 5)
SyntaxError('msg', ())
SyntaxError('msg', ('a', 'b'))
SyntaxError('a', 'abcd')
SyntaxError('a', 'b', 'c')
SyntaxError('msg').print_file_and_line
IndentationError('x', ('f', 3, 1, 't'))
str(TabError('x', ('f', 3, 1, 't')))
''')
try:
    compile('a b\n', 'dir/name.py', 'exec')
except SyntaxError, e:
    print str(e), e.args, e.filename, e.lineno, e.offset, repr(e.text), e.msg
e.lineno = 77
e.filename = 'other'
print str(e)
e.msg = 5
print str(e)
