import traceback, sys
for source in ['a b', '(', 'x = \\', 'def f():\npass', "'abc", ' x', 'if 1:\n\tx\n        y', 'break', '1 = 2', 'x = 1 2 3', u'\xe9 = 1']:
    try:
        compile(source, 'src', 'exec')
        print 'compiled', repr(source)
    except SyntaxError:
        traceback.print_exc(None, sys.stdout)
        t, v, tb = sys.exc_info()
        print traceback.format_exception_only(t, v)
