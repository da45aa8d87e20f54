a = [1, 2, 3]
print a.__setitem__(0, 'x'), a.__delitem__(1), a
print a.__setslice__(0, 1, 'pq'), a, a.__delslice__(0, 1), a
print a.__iadd__([5]), a.__imul__(2)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a.__getitem__(0)
a.__getitem__(slice(0, 2))
a.__getitem__('x')
a.__getslice__(-2, 100)
a.__getslice__('a', 'b')
a.__contains__(3)
a.__len__()
a.__add__([1])
a.__add__(1)
a.__radd__
a.__mul__(2)
a.__rmul__(2)
a.__mul__('a')
a.__eq__([])
a.__eq__(1)
a.__lt__((1,))
a.__cmp__
list(a.__reversed__())
a.__hash__
a.__iadd__(5)
a.__setitem__(99, 1)
a.__delitem__(99)
a.__setslice__(0, 1, 5)
a.__getitem__()
a.__getitem__(1, 2)
a.nope
a.append.__name__
a.append.__self__ is a
a.__imul__('x')
''')
