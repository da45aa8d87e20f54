import codecs

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
codecs.lookup('utf-8').name
codecs.lookup('UTF8').name
codecs.lookup('latin-1').name
codecs.lookup('nope')
codecs.encode(u'\xe9', 'utf-8')
codecs.decode('\xc3\xa9', 'utf-8')
codecs.encode(u'\xe9')
codecs.decode('abc')
codecs.lookup_error('strict') is not None
codecs.lookup_error('nope')
codecs.BOM_UTF8
codecs.getencoder('utf-8')(u'\xe9')
codecs.getdecoder('utf-8')('\xc3\xa9x')
codecs.utf_8_decode('\xc3\xa9\xc3')
codecs.utf_8_decode('\xc3\xa9\xc3', 'strict', True)
codecs.utf_8_encode(u'\xe9')
codecs.ascii_encode(u'a')
codecs.latin_1_decode('\xe9')
codecs.strict_errors(ValueError('x'))
codecs.ignore_errors(UnicodeDecodeError('a', 'b', 0, 1, 'r'))
codecs.replace_errors(UnicodeEncodeError('a', u'b', 0, 1, 'r'))
codecs.xmlcharrefreplace_errors(UnicodeEncodeError('a', u'\u20ac', 0, 1, 'r'))
codecs.backslashreplace_errors(UnicodeEncodeError('a', u'\u20ac', 0, 1, 'r'))
''')
def handler(e):
    return u'<%d-%d>' % (e.start, e.end), e.end
codecs.register_error('mine', handler)
print repr(u'a\xe9\u20acb'.encode('ascii', 'mine')), repr('a\xff\xfeb'.decode('ascii', 'mine'))
def bad(e): return 5
codecs.register_error('bad', bad)
for f in [lambda: u'\xe9'.encode('ascii', 'bad'), lambda: '\xff'.decode('ascii', 'bad')]:
    try:
        f()
    except TypeError, e:
        print e
