import unicodedata
def attempt(name, *arguments):
    try:
        print name, arguments, repr(getattr(unicodedata, name)(*arguments))
    except Exception as error:
        print name, arguments, error.__class__.__name__, error
for name in 'bidirectional category combining decimal decomposition digit east_asian_width mirrored name numeric'.split():
    for arguments in ((u'a',), ('a',), (u'ab',), (u'',), (), (u'a', 5, 6), (u'5',), (u'\xbd',), (u'\u3400',), (u'\ud800',),
                      (1,), (u'\0', 7), (u'\xc0',), (u'\U0001d7d8',), (u'\xb2',), (u'\0', None), (u'\u05d0',), (u'(',),
                      (u'\uac01',), (u'\u0301',), (u'\U0010ffff', 'none')):
        attempt(name, *arguments)
for arguments in (('SPACE',), (u'SPACE',), ('x',), ('',), (1,), ('latin small letter a',), ('HANGUL SYLLABLE GA',),
                  ('CJK UNIFIED IDEOGRAPH-4E00',), ('GREEK SMALL LETTER ALPHA', 'x')):
    attempt('lookup', *arguments)
for arguments in (('NFC', u'a\u0300'), ('NFD', u'\xe0'), ('NFKC', u'\ufb01'), ('nfc', u'x'), ('x', u'\xe9'), (u'NFC', u''),
                  ('NFC', 'x'), ('NFC',), ('x', u''), ('NFC', u'\u1100\u1161\u11a8'), ('NFD', u'\u1e9b\u0323')):
    attempt('normalize', *arguments)
print unicodedata.unidata_version
total = 0
for point in xrange(0, 0x110000, 37):
    character = unichr(point)
    total = (total * 31 + hash((unicodedata.category(character), unicodedata.bidirectional(character),
        unicodedata.name(character, ''), unicodedata.decomposition(character), unicodedata.combining(character)))) % 1000003
print total
