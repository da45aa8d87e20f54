class L(object):
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
class Old:
    def __len__(self): return 'x'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
len('')
len('abc')
len(u'\u20ac\U0001f600')
len([1])
len(())
len({1: 2})
len(set([1, 1]))
len(xrange(10))
len(xrange(0, 10, 3))
len(buffer('ab'))
len(bytearray('abc'))
len(L(5))
len(L(-1))
len(L('a'))
len(L(1.5))
len(L(2L))
len(L(2**63))
len(Old())
len(5)
len(None)
len(iter([]))
len(x for x in [])
len(int)
len()
len(1, 2)
len(obj=[])
len(len)
''')
