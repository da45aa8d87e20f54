def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
__import__('sys').__name__
__import__('os.path').__name__
__import__('os.path', {}, {}, ['join']).__name__
__import__('os', fromlist=['path']).__name__
__import__('no_such_module_here')
__import__('os.no_such')
__import__('sys.foo')
__import__('')
__import__(5)
__import__()
__import__(None)
__import__('sys', {}, {}, [], 0).__name__
__import__('sys', {}, {}, [], -1).__name__
__import__('sys', {}, {}, [], 1)
__import__('sys', None, None, None).__name__
__import__('sys', {}, {}, [], 0, 1)
__import__('sys', 'x')
__import__('os', {}, {}, ['no_such_attr']).__name__
__import__(u'sys').__name__
__import__(name='sys', level=0).__name__
__import__('.')
__import__('..sys')
__import__('sys.')
__import__('string', {'__name__': 'a.b', '__package__': 'a'}, {}, [], 1)
''')
