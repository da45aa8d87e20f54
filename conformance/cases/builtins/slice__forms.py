def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
slice(1)
slice(1, 2)
slice(1, 2, 3)
slice(None)
slice('a', 'b', 'c')
slice()
slice(1, 2, 3, 4)
slice(1).start
slice(1).stop
slice(1).step
slice(1, 5, 2).indices(4)
slice(None).indices(5)
slice(-1, None).indices(5)
slice(None, None, -1).indices(5)
slice(10, -10, -3).indices(5)
slice(1, 2, 0).indices(5)
slice('a').indices(5)
slice(1.5).indices(5)
slice(1).indices('a')
slice(1).indices(-1)
slice(1).indices()
slice(2**70).indices(5)
slice(1).indices(2**70)
slice(1) == slice(1)
slice(1) == slice(2)
slice(1, 2) < slice(1, 3)
slice(1) == (None, 1, None)
cmp(slice(1, 2), slice(1, 2))
hash(slice(1))
slice(1).foo
{slice(1): 2}
slice(start=1)
repr(slice(1L, None, u'x'))
slice(1).__reduce__()
slice(slice(1))
''')
try:
    slice(1).start = 5
except TypeError, e:
    print e
