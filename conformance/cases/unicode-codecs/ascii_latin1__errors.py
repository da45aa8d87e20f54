def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
u'abc'.encode('ascii')
u'\xe9'.encode('ascii')
u'a\xe9\u20ac\U0001f600'.encode('ascii', 'replace')
u'a\xe9\u20ac\U0001f600'.encode('ascii', 'ignore')
u'a\xe9\u20ac\U0001f600'.encode('ascii', 'xmlcharrefreplace')
u'a\xe9\u20ac\U0001f600'.encode('ascii', 'backslashreplace')
u'a\xe9\u20ac'.encode('latin-1')
u'a\xe9'.encode('latin-1')
u'\u20ac\u20ac'.encode('latin-1', 'xmlcharrefreplace')
u'\xe9'.encode('iso-8859-1')
u'\xe9'.encode('ISO8859_1')
u'\xe9'.encode('L1')
u'abc'.encode('US-ASCII')
u'\xe9'.encode('utf8')
u'\xe9'.encode('UTF_8')
u'\xe9'.encode('u8')
'\xe9'.decode('latin-1')
'\xe9'.decode('ascii')
'ab\xe9\xffcd'.decode('ascii', 'replace')
'ab\xe9\xffcd'.decode('ascii', 'ignore')
'\xe9'.decode('ascii', 'xmlcharrefreplace')
'\xe9'.decode('ascii', 'backslashreplace')
'\xe9'.decode('ascii', 'nope')
u'\xe9'.encode('ascii', 'nope')
u'a'.encode('nope')
'a'.decode('nope')
u'a'.encode('nope\0')
u'a'.encode('')
u'a'.encode(None)
u'\xe9'.decode('utf-8')
u'abc'.decode('ascii')
'\xe9'.encode('utf-8')
'abc'.encode('utf-8')
u'\xe9\xe8ab\xe0'.encode('ascii')
'abc'.encode('ascii', errors='strict')
u'abc'.encode(encoding='ascii')
u'x' + '\xe9'
u'%s' % '\xe9'
u''.join(['\xe9'])
'\xe9'.join([u'a', u'b'])
unicode('\xe9')
str(u'\xe9')
'a'.replace('a', u'\xe9') + '\xe9'
''')
