import codecs
handlers = [lambda e: 5, lambda e: ('a', 1), lambda e: (u'a', 1, 2), lambda e: (u'a', 'x'), lambda e: (u'a', 100),
            lambda e: (u'a', -100), lambda e: (u'\xff', e.end), lambda e: (u'b', -1), lambda e: [u'b', 1]]
for number, handler in enumerate(handlers):
    codecs.register_error('t%d' % number, handler)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result

show(r'''
u'x\xe9\xe8y'.encode('ascii', 't0')
'x\xe9\xe8y'.decode('ascii', 't0')
u'x\xe9\xe8y'.encode('ascii', 't1')
'x\xe9\xe8y'.decode('ascii', 't1')
u'x\xe9\xe8y'.encode('ascii', 't2')
'x\xe9\xe8y'.decode('ascii', 't2')
u'x\xe9\xe8y'.encode('ascii', 't3')
'x\xe9\xe8y'.decode('ascii', 't3')
u'x\xe9\xe8y'.encode('ascii', 't4')
'x\xe9\xe8y'.decode('ascii', 't4')
u'x\xe9\xe8y'.encode('ascii', 't5')
'x\xe9\xe8y'.decode('ascii', 't5')
u'x\xe9\xe8y'.encode('ascii', 't6')
'x\xe9\xe8y'.decode('ascii', 't6')
u'x\xe9\xe8y'.encode('ascii', 't7')
'x\xe9\xe8y'.decode('ascii', 't7')
u'x\xe9\xe8y'.encode('ascii', 't8')
'x\xe9\xe8y'.decode('ascii', 't8')
u'\u1234\u1235a'.encode('cp1252','t6')
u'\u1234\u1235a'.encode('latin-1','t6')
codecs.lookup_error('x')
codecs.strict_errors(1)
codecs.ignore_errors(1)
codecs.replace_errors(UnicodeEncodeError('a',u'bcd',0,2,'r'))
codecs.replace_errors(UnicodeDecodeError('a','bcd',0,2,'r'))
codecs.replace_errors(UnicodeTranslateError(u'bcd',0,2,'r'))
codecs.xmlcharrefreplace_errors(UnicodeEncodeError('a',u'b\u1234d',0,2,'r'))
codecs.xmlcharrefreplace_errors(UnicodeDecodeError('a','bcd',0,2,'r'))
codecs.backslashreplace_errors(UnicodeEncodeError('a',u'b\u1234d',0,2,'r'))
codecs.register_error('x',1)
codecs.register(1)
''')
