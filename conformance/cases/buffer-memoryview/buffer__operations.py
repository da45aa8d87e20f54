b = buffer('hello world')

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
b[100]
b[1:4]
b[::2]
b['a']
len(b)
str(b)
b + 'x'
b + buffer('y')
'x' + b
b * 2
b == buffer('hello world')
b == 'hello world'
b < buffer('i')
cmp(b, buffer('a'))
hash(b) == hash('hello world')
list(buffer('ab'))
'e' in b
str(buffer('hello', 2))
str(buffer('hello', 2, 2))
str(buffer('hello', 10))
str(buffer('hello', 0, 100))
buffer('hello', -1)
buffer('hello', 0, -2)
buffer(bytearray('ab'))[0]
buffer(u'ab')[0:2]
buffer(buffer('nested'), 1)[0]
type(b)
b.foo
repr(b).split(' at ')[0].split(' for ')[0]
''')
ba = bytearray('abc')
w = buffer(ba)
try:
    w[0] = 'x'
except TypeError, e:
    print e
try:
    b[0] = 'x'
except TypeError, e:
    print e
