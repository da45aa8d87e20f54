u = u'a\xe9\u20ac\U0001f600z'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
len(u)
u[1]
u[3]
u[-1]
u[5]
u[1:4]
u[::-1]
u[::2]
u + 'x'
'x' + u
u + '\xff'
u + 1
u * 2
2 * u
u * 'a'
u < u'b'
u == u'a'
u'abc' == 'abc'
u'abc' < 'abd'
hash(u'abc') == hash('abc')
hash(u)
u'\xe9' == '\xe9'
cmp(u'\uffff', u'\U00010000')
sorted([u'\U00010000', u'\uffff', u'a', 'b'])
list(u)
u'%s' % u
ord(u[3])
min(u)
u'a' 'b'
bool(u'')
u['a']
u[1.0]
u.__getitem__(0)
u.__getslice__(0, 2)
u.__contains__('a')
u.__add__('\xff')
u.__mod__(1)
u'x'.__eq__('x')
u'x'.__cmp__
u'abc'.__getnewargs__()
u.encode('utf-8')
u.encode('ascii', 'xmlcharrefreplace')
u.encode('ascii', 'backslashreplace')
u.encode('latin-1', 'replace')
u.encode('ascii', 'ignore')
str(u)
unicode(u) is u
''')
