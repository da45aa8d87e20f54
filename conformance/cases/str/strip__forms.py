def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'  ab  '.strip()
'  ab  '.lstrip()
'  ab  '.rstrip()
'\t\n\x0b\x0c\r ab\x1c'.strip()
'xxabxx'.strip('x')
'xyabyx'.strip('xy')
'xyabyx'.lstrip('xy')
'xyabyx'.rstrip('xy')
'xxx'.strip('x')
''.strip()
'ab'.strip('')
'ab'.strip(None)
'ab '.strip(u'b ')
u' ab '.strip()
u' ab '.strip('a ')
u'\xa0ab\u3000'.strip()
'ab'.strip(1)
'ab'.lstrip(1)
'ab'.rstrip(['a'])
'ab'.strip('a', 'b')
u'ab'.strip(5)
'abc'.strip('c-a')
''')
