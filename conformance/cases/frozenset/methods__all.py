f = frozenset('abc')
g = set('bcd')

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
f | g
f & g
f - g
f ^ g
f.union('d')
f.intersection('a')
f.difference('a')
f.symmetric_difference('az')
f.issubset('abcd')
f.issuperset('a')
f.isdisjoint('xyz')
f.copy()
len(f)
'a' in f
[] in f
set('a') in f
f.add('x')
f.pop()
f == g
f < set('abcd')
f.__reduce__()
f.__contains__('a')
frozenset.fromkeys
f.__ior__
''')
