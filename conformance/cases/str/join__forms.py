class Seq:
    def __init__(self, items): self.items = items
    def __getitem__(self, i): return self.items[i]
class Raises:
    def __iter__(self): raise ValueError('no items')
class Sub(str): pass

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
','.join([])
','.join(['a'])
','.join(['a', 'b'])
','.join(('a', 'b'))
','.join('abc')
','.join(x for x in 'xyz')
','.join({'k': 1})
''.join(['a', u'b'])
u''.join(['a', 'b'])
'-'.join([u'\xe9', 'b'])
'-'.join(['\xe9', u'b'])
','.join(['a', 1])
','.join(['a', 'b', None])
','.join([1])
','.join(5)
','.join()
','.join(None)
u','.join(['a', 1])
','.join(Seq(['p', 'q']))
','.join(Raises())
type(','.join([Sub('a')]))
type(Sub(',').join(['a', 'b']))
' '.join([['a']])
','.join('a', 'b')
''')
x = 'same'
print ''.join([x]) is x
