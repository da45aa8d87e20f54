def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'a,b,c'.split(',')
',a,,b,'.split(',')
''.split(',')
'a,b,c'.split(',', 1)
'a,b,c'.split(',', 0)
'a,b,c'.split(',', -1)
'a,b,c'.split(',', 10)
'a<>b<>c'.split('<>')
'a<>b<>c'.split('<>', 1)
'aaaa'.split('aa')
'aaa'.split('aa')
'abc'.split('abc')
'abc'.split('')
'abc'.split(1)
'a,b'.split(u',')
u'a,b'.split(',')
'a,b'.split(sep=',')
'a,b'.split(',', 1.5)
'abc'.split('c')
'abc'.split('abcd')
''')
