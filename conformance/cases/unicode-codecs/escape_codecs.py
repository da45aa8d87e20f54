def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
u'a\n\xe9\u20ac\U0001f600\\'.encode('unicode_escape')
'a\\n\\xe9\\u20ac\\U0001f600\\\\'.decode('unicode_escape')
'\\N{EURO SIGN}'.decode('unicode_escape')
'\\x4'.decode('unicode_escape')
'\\u123'.decode('unicode_escape')
'\\'.decode('unicode_escape')
'\xe9'.decode('unicode_escape')
u'a\n\xe9\u20ac'.encode('raw_unicode_escape')
'a\\n\\u20ac\xe9'.decode('raw_unicode_escape')
'\\u12'.decode('raw_unicode_escape')
'a\n\'\xe9\x00'.encode('string_escape')
'a\\n\\\'\\xe9\\0'.decode('string_escape')
'\\x4'.decode('string_escape')
'\\'.decode('string_escape')
'abc'.encode('hex')
'616'.decode('hex')
'6g'.decode('hex')
'hello world'.encode('base64')
'aGVsbG8=\n'.decode('base64')
'a'.decode('base64')
'Hello'.encode('rot13')
u'Hello'.encode('rot13')
'Uryyb'.decode('rot13')
'a=b\xe9'.encode('quopri')
'a=3Db=E9'.decode('quopri')
u'abc'.encode('hex')
u'\xe9'.encode('hex')
'abc'.encode('uu')
''')
