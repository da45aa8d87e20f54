def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
u'a\u20ac'.encode('utf-16')
u'a\u20ac'.encode('utf-16-le')
u'a\u20ac'.encode('utf-16-be')
u'\U0001f600'.encode('utf-16-le')
u'\ud800'.encode('utf-16-le')
'\xff\xfea\x00'.decode('utf-16')
'\xfe\xff\x00a'.decode('utf-16')
'a\x00'.decode('utf-16')
'a\x00b'.decode('utf-16-le')
'\x00\xd8'.decode('utf-16-le')
'\x00\xd8a\x00'.decode('utf-16-le')
'\x3d\xd8\x00\xde'.decode('utf-16-le')
'\x00\xd8a\x00'.decode('utf-16-le', 'replace')
u'a'.encode('utf-32')
u'a\U0001f600'.encode('utf-32-le')
u'a'.encode('utf-32-be')
'\xff\xfe\x00\x00a\x00\x00\x00'.decode('utf-32')
'a\x00\x00'.decode('utf-32-le')
'\x00\x00\x11\x00'.decode('utf-32-le')
u'a\u20ac\xe9'.encode('utf-7')
'a+IKw-'.decode('utf-7')
u'\ufeffa'.encode('utf-8-sig')
'\xef\xbb\xbfa'.decode('utf-8-sig')
'\xef\xbb\xbfa'.decode('utf-8')
'a'.decode('utf-16-le')
u''.encode('utf-16')
''.decode('utf-16')
''')
