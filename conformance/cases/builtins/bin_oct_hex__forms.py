class I(object):
    def __init__(self, v): self.v = v
    def __index__(self): return self.v

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
bin(0)
bin(5)
bin(-5)
bin(2**65)
bin(True)
bin(I(3))
bin(I('x'))
bin(1.5)
bin('1')
oct(0)
oct(8)
oct(-8)
oct(8L)
oct(2**65)
oct(True)
hex(0)
hex(255)
hex(-255)
hex(255L)
hex(2**65)
hex(-2**63)
hex(1.5)
hex('a')
oct(None)
bin()
oct()
hex()
hex(I(10))
bin(1, 2)
''')
