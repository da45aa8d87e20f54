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
a <> b
--
a != b
--
a ! b
--
a = = b
--
a == = b
--
a ? b
--
a $ b
--
a @ b
--
a => b
--
a === b
--
a ++ b
--
a --b
--
a++
--
++a
--
a **= b
--
a //= b
--
a >>= b
--
a <<= b
--
a ^= b
--
a ~= b
--
a && b
--
a || b
--
!a
--
a := b
--
a -> b
--
a ... b
--
a[...]
--
a[.]
--
a;b
--
a;;b
--
;a
--
a;
--
a\
 + b
--
a \ b
--
a + \
--
\
--
`a`
--
`a
--
``
--
`a, b`
--
a, = b
--
a.b.c
--
a. b . c
--
a.
--
.a
--
a..b
--
@
--
@a
--
a < b < c <> d
--
a is not b not in c
--
not not a
--
a not b
--
~-+a
--
a % = b
--
a /* b */
--
# only a comment
--
--
	
''')
