def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
coerce(1, 2)
coerce(1, 2L)
coerce(1, 2.0)
coerce(1L, 2.5)
coerce(1, 2j)
coerce(True, 2)
coerce(True, False)
coerce(1.5, 2**70)
coerce('a', 'b')
coerce('a', 1)
coerce(1, 'a')
coerce(None, None)
coerce([], ())
coerce(1)
coerce(1, 2, 3)
coerce(10**400, 1.0)
coerce(u'a', 'b')
''')
