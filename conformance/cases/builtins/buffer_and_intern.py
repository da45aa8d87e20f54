def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
len(buffer('abc'))
str(buffer('abc', 1))
str(buffer('abc', 1, 1))
buffer('abc')[0]
buffer('abc')[1:]
buffer(5)
buffer()
buffer('abc', -1)
buffer('abc', 1, -5)
buffer(u'a')[0:1]
intern('a')
intern(5)
''')
