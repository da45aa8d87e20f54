d = {'a': 1, 2: 'b', (1, 2): 'c', 1.5: 'd'}

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
d.has_key('a')
d.has_key('z')
d.has_key([])
d.has_key()
d.has_key(1, 2)
'a' in d
2.0 in d
2L in d
True in d
(1, 2) in d
[1] in d
{} in d
'z' not in d
d.__contains__('a')
d.__contains__([])
1.5 in d
u'a' in d
''')
