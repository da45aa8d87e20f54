d = {'a': 1, 'b': 2}

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
d.keys()
d.values()
d.items()
d.viewkeys()
d.viewvalues()
d.viewitems()
len(d.viewkeys())
'a' in d.viewkeys()
1 in d.viewvalues()
('a', 1) in d.viewitems()
('a', 2) in d.viewitems()
'a' in d.viewitems()
d.viewkeys() & set(['a', 'z'])
d.viewkeys() | ['z']
d.viewkeys() - 'a'
d.viewkeys() ^ ['a', 'q']
d.viewitems() & [('a', 1)]
d.viewkeys() == set(['a', 'b'])
d.viewkeys() == ['a', 'b']
d.viewkeys() < set('abc')
d.viewkeys() >= set('a')
d.viewkeys() != set()
d.viewvalues() == d.viewvalues()
d.viewvalues() & set()
d.viewkeys() & 5
hash(d.viewkeys())
d.viewkeys().isdisjoint([])
d.viewkeys() + []
[].__class__(d.viewitems())
d.keys(1)
d.viewkeys(1)
type(d.viewkeys())
type(d.viewitems())
d.viewkeys()[0]
d.viewkeys() & d.viewkeys()
set(['a']) & d.viewkeys()
cmp(d.viewkeys(), d.viewkeys())
''')
k = d.viewkeys()
d['c'] = 3
print k, len(k)
