b = buffer('hello world')
ba = bytearray('abcdef')
bb = buffer(ba)
m = memoryview('abcdef')
w = memoryview(ba)
class X(object):
    def __index__(self): return 2

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result

show(r'''
buffer()
buffer('abc',1,1)[:]
buffer('abc',5)[:]
buffer('abc',-1)
buffer('abc',0,-2)
buffer('abc',0,-1)[:]
buffer('abc',1.5)
buffer('abc','x')
buffer(object='abc')
buffer(object='abc',offset=1,size=1)[:]
buffer('abc',1,2,3)
b[0]
b[-1]
b[100]
b['a']
b[1.5]
b[X()]
b[2:5]
b[::2]
b[::-1]
b[:]
b[2**70]
len(b)
b+'x'
b+5
b+u'x'
b+buffer('q')
b+bytearray('q')
'x'+b
b*2
2*b
b*-1
b*'a'
b*2**62
b==buffer('hello world')
b=='hello world'
b<'z'
b<buffer('z')
cmp(b,buffer('a'))
cmp(b,'a')
hash(b)
hash(buffer(ba))
'h' in b
'hello' in b
list(buffer('abc'))
str(b)
repr(b)[:22]
buffer(b,2)[:]
buffer(buffer('hello',1),1)[:]
buffer(buffer('hello',1,3),1)[:]
buffer(buffer('hello',1,3),1,10)[:]
len(buffer('abc',1,100))
buffer(u'ab')[:]
buffer(5)
buffer(None)
buffer([1])
buffer(memoryview('a'))
buffer('abc',2**70)
buffer('abc',2**62)[:]
b.foo
buffer('abc',1L)[:]
sorted(b)[:3]
max(b)
tuple(buffer('ab'))
b.__getslice__(1,3)
b.__getitem__(0)
b.__len__()
b.__cmp__(b)
b.__cmp__('a')
type(b)(b)[:2]
list(reversed(buffer('ab')))
int(buffer('12'))
float(buffer('1.5'))
'%s' % buffer('ab')
eval(buffer('1+1'))
bool(buffer(''))
buffer('') == buffer('')
buffer('abc',1)==buffer('bc')
{buffer('a'):1}[buffer('a')]
repr(buffer('abc',1,2)).replace(hex(id('abc')),'X')[:40]
memoryview()
memoryview(5)
memoryview('a','b')
m[0]
m[-1]
m[6]
m['a']
m[1.5]
m[X()]
m[1:3].tobytes()
m[::2]
m[::-1]
m[5:1].tobytes()
m[2**70]
m[...]
m[()]
m[0,1]
len(m)
m.tobytes()
m.tolist()
m.format
m.itemsize
m.ndim
m.shape
m.strides
m.suboffsets
m.readonly
w.readonly
m=='abcdef'
m==memoryview('abcdef')
m!='x'
m==bytearray('abcdef')
m==buffer('abcdef')
m==u'abcdef'
m==5
m<'b'
m<5
cmp(m,'abcdef')
hash(m)
list(m)
m+m
'a' in m
bool(memoryview(''))
memoryview(m[1:3]).tobytes()
m[1:3][1]
m[1:3].shape
type(m[1:3])
buffer(m)
m.__eq__('abcdef')
m.__eq__(5)
m.__lt__('a')
m.__getitem__(0)
m.__len__()
str(m)[:10]
memoryview(buffer('xyz',1)).tobytes()
memoryview(buffer(ba)).readonly
unicode(m)[:10]
'x'.join(m)
bytearray(m[1:3])
'abc'+m
memoryview(memoryview('abc')[1:]).tolist()
memoryview('').tolist()
memoryview('').shape
m is memoryview(m)
memoryview(bytearray('abc'))[1:]==memoryview('bc')
set([1]) == m
''')

def run(statements):
    for source in statements:
        try:
            exec source in globals()
            print source, 'ok', repr(ba)
        except Exception, error:
            print source, '->', type(error).__name__, error
run(["b[0]='x'", "b[0:2]='xy'", 'del b[0]', 'del b[0:2]', "bb[0]='x'", 'bb[0]=5', 'b.x=1', "bb[0:2]='zz'"])
run(["m[0]='x'", "w[0]='Z'", 'w[0]=5', "w[0]='ab'", "w[0]=u'a'", "w[0:2]='QQ'", "w[0:2]='abc'", "w[0:2]='a'", "w[::2]='abc'", "w[99]='a'", "w['a']='b'", 'del w[0]', 'del w[0:1]', 'w[0:2]=5', "w[0:2]=u'ab'", "w[0:2]=memoryview('12')", "w[0:2]=bytearray('34')", "w[0:2]=buffer('56')", 'w.readonly=1', "w[0]=bytearray('x')", "w[0]=memoryview('y')", "w[...]='a'", "m[0:2]='ab'", "w[-1]='E'", 'w[1:3]=w[0:2]', 'ba.append(1)', 'ba[0]=1', "ba[0:2]='12'", "ba[0:2]='123'", 'del ba[0]', 'ba.pop()', "ba.extend('a')", "ba.extend('')", "ba += 'x'", 'ba *= 1', 'ba *= 2', 'ba.insert(0,1)', 'ba.remove(1)', 'ba.reverse()', 'ba.__init__()', "ba.__init__('zzzzzz')", "ba[::2]=''"])
del w
run(['ba.append(33)'])
