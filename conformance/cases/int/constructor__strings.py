for text in ['0', '12', '-12', '+12', ' 12 ', '\t12\n', '0012', '', ' ', '-', '+ 1', '1.5', '1e3', '0x10', '0b1', '0o7', '12L', '12l', 'abc', '1 2', '1_000', '99999999999999999999', '-9223372036854775808', '9223372036854775808', '\x001', '1\x00', '1\x002', u'12', u'\u0663', u'\u0663\u0664', u'\xb2', u'x\xe9', u' 5 ']:
    try:
        value = int(text)
        print repr(text), repr(value), type(value).__name__
    except Exception, e:
        print repr(text), type(e).__name__, e
