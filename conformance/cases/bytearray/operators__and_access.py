b = bytearray('abc')

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
b[0]
b[-1]
b[5]
b['a']
b[0:2]
b[::-1]
b + 'd'
'd' + b
b + bytearray('x')
b + u'x'
u'x' + b
b + 5
b * 2
2 * b
b * 'a'
97 in b
'b' in b
'bc' in b
'x' in b
300 in b
u'a' in b
None in b
b == 'abc'
'abc' == b
b == bytearray('abc')
b == u'abc'
b < 'abd'
b < 5
b != 'x'
cmp(b, 'abc')
hash(b)
{b: 1}
repr(b)
str(b)
unicode(b)
'%s' % b
'%r' % b
b % 1
len(b)
list(b)
bool(bytearray())
bytearray('\x00\xff\'"\\\n')
bytearray("it's")
b.copy
sorted(bytearray('cab'))
b.__getitem__(0)
b.__contains__(97)
b.__alloc__() >= 3
b.__reduce__()
int(bytearray('12'))
''.join([b])
'x'.join(['a', bytearray('b')])
'abc'.find(bytearray('b'))
'a' + bytearray('b')
''')
class B(bytearray):
    def __init__(self, *a): bytearray.__init__(self, *a); self.tag = 1
x = B('sub')
print x, repr(x), x.tag, type(x + x), type(x[:]), x == 'sub'
it = iter(bytearray('ab'))
print type(it), it.next(), list(it)
