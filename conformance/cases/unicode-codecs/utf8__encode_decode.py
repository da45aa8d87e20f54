for u in [u'', u'abc', u'\x7f\x80', u'\u07ff\u0800', u'\uffff\U00010000', u'\U0010ffff', u'\ud800', u'\udfff\ud800', u'\ud83d\ude00', u'\ufeffbom']:
    b = u.encode('utf-8')
    print repr(u), repr(b), repr(b.decode('utf-8'))
for b in ['\xff', '\xc3', '\xc3\x28', '\x80', '\xe2\x82', '\xe2\x28\xa1', '\xf0\x9f\x98', '\xf8\x88\x80\x80\x80', '\xc0\x80', '\xe0\x80\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80', 'ok\xffok\xfe', '\xe2\x82\xac\xe2', 'a\xf0\x90\x80b', '\xc1\xbf', '\xf5\x80\x80\x80']:
    for errors in ['strict', 'ignore', 'replace']:
        try:
            print repr(b), errors, repr(b.decode('utf-8', errors))
        except UnicodeError, e:
            print repr(b), errors, e
