def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'a\tb'.expandtabs()
'a\tb'.expandtabs(4)
'a\tb'.expandtabs(1)
'a\tb'.expandtabs(0)
'a\tb'.expandtabs(-1)
'ab\tc\n\td\te'.expandtabs(4)
'ab\tc\r\td'.expandtabs(4)
'abcdefgh\ti'.expandtabs()
''.expandtabs()
'\t'.expandtabs(3)
u'a\tb\n\tc'.expandtabs(3)
'a'.expandtabs('4')
'a'.expandtabs(4, 5)
'a'.expandtabs(None)
'a\tb'.expandtabs(2**63)
''')
