def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
eval(compile('1 + 2', 'f', 'eval'))
eval(compile(u'1 + 2', 'f', 'eval'))
compile('1 + 2', 'file', 'eval').co_filename
compile('x = 1', 'f', 'eval')
compile('1 +', 'f', 'eval')
compile('', 'f', 'eval')
compile('', 'f', 'exec').co_name
compile('', 'f', 'single')
compile('1\n2', 'f', 'single').co_name
compile('1', 'f', 'bad')
compile('1', 'f', 5)
compile('1', 5, 'exec')
compile(5, 'f', 'exec')
compile(None, 'f', 'exec')
compile('1')
compile('1', 'f')
compile()
compile('1\0', 'f', 'exec')
compile(source='1', filename='f', mode='eval').co_name
compile('1', 'f', 'eval', 0, 0).co_name
compile('1', 'f', 'eval', flags=0, dont_inherit=1).co_name
compile('1/2', 'f', 'eval', 0x2000).co_flags & 0x2000
eval(compile('1/2', 'f', 'eval', 0x2000))
eval(compile('print(1)', 'f', 'eval', 0x10000))
compile('1', 'f', 'eval', 2**20)
compile('1', 'f', 'eval', 'x')
compile('  1', 'f', 'eval').co_name
compile('  x = 1', 'f', 'exec')
compile('1\r\n', 'f', 'eval').co_name
compile('\t1', 'f', 'eval').co_name
compile('a\n\n\n', 'f', 'eval').co_names
compile(bytearray('1'), 'f', 'eval').co_name
compile(buffer('1'), 'f', 'eval').co_name
compile(compile('1', 'f', 'eval'), 'f', 'eval')
''')
exec compile('x = 5\nx\nprint x', 'f', 'exec')
exec compile('x + 1', 'f', 'single')
exec compile('if 1:\n  "str"\n  None\n  [1]\n', 'f', 'single')
exec compile('for i in range(2): i\n', 'f', 'single')
exec compile('a = 1; a; 7', 'f', 'single')
print eval(compile('a = 3', 'f', 'exec')), a
