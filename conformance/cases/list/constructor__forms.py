def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
list()
list('abc')
list((1, 2))
list({'a': 1})
list(xrange(3))
list(x for x in [1])
list([1, [2]])
list(5)
list(None)
list(1, 2)
list(sequence=[1])
list(foo=[1])
list(u'\xe9a')
list([]) is list([])
list.__new__(list)
list.__new__(list, 1, 2, 3)
list.__new__(int)
list.__new__(5)
type([]) is list
list.__hash__
hash([])
{[]: 1}
''')
a = [1, 2]
a.__init__([3])
print a
a.__init__()
print a
class L(list):
    def __init__(self, *args):
        print 'init', args
        list.__init__(self, *args)
l = L('ab')
print l, type(l), type(l + l), type(l[:]), type(l * 2), l == ['a', 'b']
l.attr = 1
print l.__dict__
