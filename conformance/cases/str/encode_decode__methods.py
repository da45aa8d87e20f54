def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'abc'.encode('hex')
'616263'.decode('hex')
'abc'.encode('base64')
'YWJj\n'.decode('base64')
'abc'.encode('rot13')
'a\nb\xff'.encode('string_escape')
'a\\n\\x41'.decode('string_escape')
'abc'.decode()
'\xe9'.decode()
'\xe9'.decode('latin-1')
'\xc3\xa9'.decode('utf-8')
'\xff'.decode('utf-8')
'\xe9'.encode('utf-8')
'abc'.encode()
'\xff'.decode('ascii', 'ignore')
'\xff'.decode('ascii', 'replace')
'\xff'.decode(errors='replace', encoding='ascii')
'abc'.decode('no-such')
'abc'.encode('no-such')
'abc'.decode(1)
'abc'.decode('ascii', 1)
'abc'.decode('ascii', 'strange')
'\xff'.decode('ascii', 'strange')
'xyz'.decode('hex')
''')
