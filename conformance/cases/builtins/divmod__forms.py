class D(object):
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
divmod(7, 3)
divmod(-7, 3)
divmod(7, -3)
divmod(-7, -3)
divmod(7L, 3)
divmod(7.5, 2)
divmod(-7.5, 2)
divmod(7, 0.5)
divmod(7, 0)
divmod(7.0, 0)
divmod(7L, 0)
divmod(True, 2)
divmod('a', 1)
divmod(1, 'a')
divmod(None, 1)
divmod(D(), 1)
divmod(1, D())
divmod(1)
divmod(1, 2, 3)
divmod(float('inf'), 2)
divmod(1, float('inf'))
divmod(-1, float('inf'))
divmod(2**70, 3)
divmod(2**70, -2.0)
divmod(1j, 2)
''')
