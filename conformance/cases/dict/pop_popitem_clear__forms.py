d = {'a': 1, 'b': 2, 'c': 3}

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
d.pop('a')
d.pop('a')
d.pop('a', 'default')
d.pop('a', None)
d.pop([])
d.pop()
d.pop(1, 2, 3)
{}.pop('x')
{}.pop('x', 1)
{}.pop([])
{}.pop((1, 2))
{}.popitem()
{'only': 1}.popitem()
d.popitem(1)
d.clear(1)
d.clear()
d
''')
d = dict.fromkeys('abcdefgh', 0)
while d:
    print d.popitem(),
print
d = dict((i, i) for i in range(20))
for i in range(5):
    print d.popitem(),
print d
d[100] = 1
print d.popitem(), len(d)
