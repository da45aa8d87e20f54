def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'a b c d'.rsplit()
'a b c d'.rsplit(None, 1)
' a b  c '.rsplit(None, 1)
' a b  c '.rsplit(None, 0)
'a,b,c'.rsplit(',', 1)
'a,b,c'.rsplit(',', 2)
'a,b,c'.rsplit(',', 0)
',a,,b,'.rsplit(',')
',a,,b,'.rsplit(',', 2)
'aaa'.rsplit('aa')
'aaaaa'.rsplit('aa', 1)
''.rsplit()
''.rsplit('x')
'abc'.rsplit('')
'abc'.rsplit(3)
u'a b c'.rsplit(None, 1)
u'a-b-c'.rsplit('-', 1)
u'abc'.rsplit(u'')
'a<>b<>c'.rsplit('<>', 1)
''')
