for label, v in [('list', [1, 2]), ('tuple', (1, 2)), ('str', 'ab'), ('unicode', u'ab'), ('bytearray', bytearray('ab')), ('xrange', xrange(2)), ('buffer', buffer('ab')), ('memoryview', memoryview('ab'))]:
    for i in [2, -3, 2 ** 62, -2 ** 62, 2 ** 63, -2 ** 70, 'a', None, 1.0, (0,), [], slice(None, None, 0), slice('a', None), slice(None, 1.5)]:
        try:
            r = repr(v[i]).split(' at 0x')[0]
        except Exception, e:
            r = '%s: %s' % (type(e).__name__, e)
        print label, repr(i), r
        if label in ('list', 'bytearray'):
            for op in ['v[i] = 1', 'del v[i]']:
                try:
                    exec op
                    print '   ', op, 'done', v
                    v = [1, 2] if label == 'list' else bytearray('ab')
                except Exception, e:
                    print '   ', op, type(e).__name__, e

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
[].pop()
[1].pop(5)
[].remove(1)
[].index(1)
().index(1)
''.index('x')
{}.popitem()
{}.pop('k')
{}['k']
set().pop()
set().remove('k')
iter([]).next()
''[0]
[][-1]
max([])
reduce(max, [])
ord('')
chr(999)
unichr(-1)
'%c' % 999
range(10)[10]
'abc'[5]
int('')
float('')
complex('')
''')
