a = 'name'
b = 'na' + 'me'
print a == b, intern(a) is intern(b)
print intern('x y') == 'x y'
class S(str): pass
for bad in [S('a'), 5, u'a', None]:
    try:
        print intern(bad)
    except TypeError, e:
        print e
try:
    intern()
except TypeError, e:
    print e
print ''.join([]) is '', 'abc'[:] is 'abc'
s = 'abcdef'
print s[:] is s, s.strip() is s, str(s) is s
print chr(97) is chr(97)
