for n in [0, 1, -1, 8, 255, -255, 2**31, -2**31, 2**63 - 1, -2**63, 2**63, 10**20, -10**20, True]:
    print repr(n), str(n), hex(n), oct(n), bin(n)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
hex(1.5)
oct('a')
bin(1.0)
hex(None)
hex()
oct(1, 2)
bin('1')
(255).__hex__()
(255).__oct__()
(255L).__hex__()
hex(0L)
oct(0L)
oct(0)
bin(-5L)
''')
class H(object):
    def __hex__(self): return 'hexed'
    def __oct__(self): return 5
    def __index__(self): return 10
try:
    print hex(H()), bin(H())
    print oct(H())
except TypeError, e:
    print e
