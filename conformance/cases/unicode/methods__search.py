u = u'caf\xe9 \u20ac caf\xe9'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
u.find(u'\xe9')
u.rfind(u'\xe9')
u.find('caf')
u.find('\xe9')
u.index(u'\u20ac')
u.index(u'zz')
u.rindex(u'caf')
u.count(u'caf\xe9')
u.count('')
u.count(u'f', 3)
u.startswith(u'caf')
u.startswith('caf')
u.startswith((u'x', u'c'))
u.startswith('\xe9')
u.endswith(u'\xe9')
u.endswith((1,))
u.partition(u'\u20ac')
u.rpartition(' ')
u.partition('')
u.split()
u.split(u'\xe9')
u.split('\xe9')
u.rsplit(None, 1)
u.split(u' ', 1)
u.replace(u'\xe9', u'e')
u.replace('caf', 'x', 1)
u.replace(u'', u'-')
u.replace('\xe9', 'x')
u.replace(1, 2)
u.find(1)
u.join(['a', 'b'])
u.splitlines()
u'a\u2028b\u2029c\x85d\x1ce'.splitlines()
u in u
'caf' in u
u'\u20ac' in u
1 in u
u.find(u'caf', 5, 100)
u.find(u'', 100)
''')
