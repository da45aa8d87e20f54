upper = ''.join(chr(i) for i in range(256)).replace('abc', 'ABC')

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'aabbccdd'.translate(upper)
'aabbccdd'.translate(upper, 'b')
'aabbccdd'.translate(None, 'ab')
'aabbccdd'.translate(None)
'aabbccdd'.translate(None, '')
'abc'.translate('short')
'abc'.translate(upper, 5)
'abc'.translate(5)
'abc'.translate()
'abc'.translate(u'abc')
'abc'.translate(upper, u'a')
''.translate(upper)
u'abc'.translate({97: u'X', 98: None, 99: 0x41})
u'abc'.translate({97: 'X'})
u'abc'.translate({97: 1.5})
u'abc'.translate({97: u'long one'})
u'abc'.translate(u'x' * 98)
u'abc'.translate({97: -1})
u'abc'.translate({97: 0x110000})
u'abc'.translate(None)
u'abc'.translate()
''')
