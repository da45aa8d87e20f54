for text in ['', 'a', 'b', 'abc', 'hello world', '\x00', '\xff', '\xff\xfe', 'a' * 100, 'The quick brown fox', '0', '1', 'None']:
    print repr(text[:20]), hash(text), hash(text + text)
for text in ['', u'a', u'abc', u'hello world', u'\xff', u'\u20ac', u'\U0001f600']:
    print repr(text), hash(text)
print hash('abc') == hash(u'abc')
