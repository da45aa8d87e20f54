def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'ab'.ljust(5)
'ab'.rjust(5)
'ab'.ljust(1)
'ab'.rjust(0)
'ab'.ljust(5, '.')
'ab'.rjust(5, '.')
'ab'.ljust(5, '')
'ab'.rjust(5, 'xy')
'ab'.ljust()
'ab'.rjust('a')
'ab'.ljust(4, u'\xe9')
u'ab'.ljust(4, 'c')
u'ab'.rjust(4, u'\xe9')
u'ab'.rjust(4, u'xx')
u'ab'.rjust(4, 3)
'ab'.rjust(2**70)
'ab'.ljust(-2**70)
'ab'.ljust(None)
''')
