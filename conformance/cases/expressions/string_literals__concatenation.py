print 'a' 'b', 'a' "b" '''c''', 'a' u'b', u'a' 'b', r'\n' '\n'.encode('hex')
print ('one '
       'two '
       'three')
print 'line \
continued', """multi
line"""
print '\x41\101\7\1012\n\t\\\'\"', '\q\8\400' , '\
x'
print repr('\a\b\f\v\r\0\x7f\u1234\N{DIGIT ONE}')
print repr(u'\x41\u0041\U00000041\101\N{LATIN SMALL LETTER E WITH ACUTE}\q')
print repr(r'\x41\'"'), repr(ur'\u0041\x41\\u0041'), repr(b'bytes\xff'), repr(br'raw\x')
print repr(R'\a'), repr(U'\xe9'), repr(uR'\n'), repr(B'x'), repr(bR'\d')
print repr(u'\ud800'), repr(u'\U0001F600'), len(u'\U0001F600')
print len('\
'), repr('''a\
b'''), repr("""'"'""")
print '%s' 'x' % 'y', 'a' 'b'.upper(), ('a' 'b')[0]

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
'\x4'
--
u'\u123'
--
u'\U00110000'
--
u'\N{NO SUCH NAME}'
--
u'\N'
--
'\x'
--
u'\xg'
--
'unterminated
--
"unterminated
--
'''unterminated
--
ur'\u12'
--
'a' b 'c'
--
'\'
""")
