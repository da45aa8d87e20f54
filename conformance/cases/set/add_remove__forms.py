s = set([1, 2])

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
s.add(3)
s.add([])
s.add()
s.add(1, 2)
s.remove(1)
s.remove(99)
s.remove('x')
s.remove((1, 2))
s.remove([])
s.discard(2)
s.discard(99)
s.discard({})
s.discard()
s.pop()
s.pop()
s
s.clear()
s.clear(1)
set([5]).pop()
set().pop(1)
set([frozenset([1])]).remove(set([1]))
set([1]) in set([frozenset([1])])
{} in set()
set([frozenset()]).discard(set())
''')
