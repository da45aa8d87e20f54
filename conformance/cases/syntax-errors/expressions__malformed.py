def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
a b
--
a 1
--
1 a
--
'a' b
--
a 'b'
--
(a b)
--
(a
--
a)
--
[a, b
--
{a: b, c}
--
{a, b: c}
--
{a: b,, c: d}
--
{,}
--
[,]
--
(,)
--
[a,]
--
(a,)
--
{a: b,}
--
{a,}
--
{a: b for a in c}
--
{a: b for a, b in c if d}
--
{a for a in b, c}
--
{**a}
--
[*a]
--
(*a)
--
*a
--
a +
--
+ 
--
a + * b
--
a ** ** b
--
not
--
a not in
--
a is is b
--
a if b
--
a if b else
--
if a else b
--
a if b else c if d else e
--
lambda
--
lambda:
--
a[]
--
a[1
--
a[1:2:3:4]
--
a[1:2, ::, ...]
--
a[:]
--
a[,]
--
a[1,]
--
a[b for c in d]
--
a.1
--
a.'b'
--
a.(b)
--
()
--
[]
--
{}
--
(yield)
--
[for a in b]
--
[a for]
--
[a for b]
--
[a for b in]
--
[a for b in c if]
--
[a for b in c else d]
--
(a, b for c in d)
--
a, b for c in d
--
x = a for b in c
--
a = 
--
= a
--
a =! b
--
`a b`
--
a < > b
--
1 + (2 * 3
--
((((1))))
--
a or or b
--
a and
--
print a b
--
async def f(): pass
--
nonlocal x
--
0 or 0x or 1
--
f'a'
--
a if b else c = 1
--
a, b, = c
--
a.b.c()[0].d = lambda x: x
--
"%s" % 
--
lambda *a, **k: (a, k)
--
lambda *: 1
''')
