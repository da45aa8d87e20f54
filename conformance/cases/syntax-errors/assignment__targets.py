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
1 = x
--
'a' = x
--
f() = x
--
f() += 1
--
a + b = c
--
(a + b) = c
--
-a = b
--
a if b else c = d
--
lambda: 1 = x
--
[a, 1] = x
--
(a, f()) = x
--
() = x
--
[] = x
--
[a for a in b] = x
--
(a for a in b) = x
--
{a: b} = c
--
{a} = c
--
{a for a in b} = c
--
`a` = b
--
None = 1
--
a.None = 1
--
a < b = c
--
not a = b
--
a and b = c
--
a or b += c
--
yield = 1
--
(yield) = 1
--
a = 1 = b
--
a = b += c
--
a += b = c
--
(a, b) += c
--
[a] += b
--
a, b += c
--
a: int = 5
--
*a, b = c
--
a[1] = b[2] = c.d = e
--
a[f()] = 1
--
f()[0] = f().x = 1
--
...  = 1
--
(a) = 1
--
((a)) = 1
--
(a,) = 1,
--
"a" += b
--
a ** b = c
--
1.5 = c
--
1j += c
--
u'x' = 1
--
__debug__ = 1
--
x.__debug__ = 1
''')
