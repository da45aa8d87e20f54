def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'a' + 'b'
'a' + u'b'
'a' + 1
1 + 'a'
'a' + None
'a' + ['b']
'ab' * 3
3 * 'ab'
'ab' * 0
'ab' * -1
'ab' * True
'ab' * 2L
'ab' * 2.0
'ab' * 'ab'
'ab' * None
'a' - 'b'
'a' / 2
-'a'
+'a'
~'a'
'a' in 'abc'
'' in ''
'bc' in 'abc'
'd' not in 'abc'
1 in 'abc'
None in 'abc'
u'b' in 'abc'
'a' < 'b'
'a' < 'B'
'a' == u'a'
'\xe9' == 'e'
'abc' < 'abcd'
'a' ** 2
'a' & 'b'
'a' << 1
'ab' * (2**62)
''')
