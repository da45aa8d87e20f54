class T(object):
    def __init__(self, v): self.v = v
    def __nonzero__(self):
        print 'test', self.v
        if self.v == 'err': raise ValueError('truth')
        return bool(self.v)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
all([])
any([])
all([1, 2, 0])
any([0, '', 3])
all('abc')
any({})
all({0: 1})
all(x < 3 for x in range(5))
all([T(1), T(0), T(2)])
any([T(0), T(1), T(2)])
all([T('err')])
any(5)
all(None)
all()
any(1, 2)
all([1], [2])
any(iterable=[])
''')
