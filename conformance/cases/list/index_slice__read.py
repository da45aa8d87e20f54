a = range(10)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a[0]
a[-1]
a[10]
a[-11]
a[2:5]
a[-3:]
a[:-7]
a[::3]
a[::-3]
a[8:2:-2]
a[2:8:-1]
a[5:5]
a[100:]
a[:100:4]
a[None:None:None]
a['0']
a[1.0]
a[None]
a[::0]
a[1:2:'x']
a['x':]
a[1.5:]
a[2**64]
a[:2**64]
a[-2**64::2**64]
a[True:3L]
a[(1,)]
a[1, 2]
a[...]
[1][{}]
''')
class Index(object):
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print a[Index(3)], a[Index(-1)], a[Index(2):Index(5)], a[::Index(4)]
try:
    a[Index('x')]
except TypeError, e:
    print e
try:
    a[Index('x'):]
except TypeError, e:
    print e
