def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r"""
'a
--
"a
--
'a\
--
'a\
b'
--
'''a
--
'''a
b'''
--
'a" b'
--
"a' b"
--
''''a'''
--
'''a''''
--
r'\'
--
r'\\'
--
r'a\
b'
--
ur'a'
--
ru'a'
--
bu'a'
--
ub'a'
--
br'a'
--
rb'a'
--
b'\xe9'
--
Ur'\u0041'
--
u'\N{}'
--
u'\N{LATIN SMALL LETTER A}'
--
u'\N{nope}'
--
u'\N{'
--
u'\u12'
--
u'\U0011'
--
u'\U00110000'
--
'\u12'
--
'\x'
--
'\x1'
--
'\xgg'
--
u'\x1'
--
b'\x1'
--
'a' 'b' u'c'
--
'a' b 'b'
--
x'a'
--
'%s' 'a' %
--
"a\"b" 'c\'d'
--
'\777'
""")
