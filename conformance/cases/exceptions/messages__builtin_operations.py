def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
1 + 'a'
'a' + 1
[] + ()
{} + {}
None + 1
1 - 'a'
'a' * 'b'
'a' / 2
5 % 'a'
5 ** []
1 // None
1 & 1.0
'a' | 'b'
1 ^ None
1 << 'a'
[] >> 1
-'a'
+[]
~1.5
~None
abs('a')
len(5)
len(None)
iter(5)
int('x')
int([])
float('x')
ord('ab')
ord(5)
ord('')
chr(256)
chr(-1)
chr('a')
unichr(-1)
unichr(0x110000)
[1][5]
(1,)[5]
'a'[5]
u'a'[5]
xrange(3)[5]
{}['k']
{}[1, 2]
[1]['a']
'a'['a']
(1,)['a']
{}[[]]
hash([])
1 < 1j
'%d' % 'a'
'%s %s' % 1
'%s' % (1, 2)
'%z' % 1
'%(k)s' % 1
'%(k)s' % {}
range('a')
range(1, 2, 0)
xrange(1, 2, 0)
round('a')
divmod(1, 0)
1 / 0
1 % 0
1.0 / 0
1L / 0
1j / 0
0 ** -1
pow(1, 2, 0)
isinstance(1, 5)
issubclass(1, int)
getattr(1, 'x')
getattr(1, 5)
setattr(1, 'x', 1)
unicode('\xff')
u'\xff'.encode('ascii')
str(u'\xff')
'\xff' + u'a'
'\xff' == u'\xff'
reduce(lambda a, b: a, [])
max([])
min(())
sum(['a'])
zip(5)
map(None, 5)
filter(None, 5)
object() + 1
object()()
type('X', 5, {})
type(1, 2)
super(int)
compile('x', 'f', 'bad')
__import__('no_such_module')
open('/no/such/file')
sorted(5)
reversed(5)
reversed({})
enumerate(5)
dict([1])
set([[]])
slice()
''')
