class Name(str):
    def __new__(cls, value, tag=None):
        self = str.__new__(cls, value)
        self.tag = tag
        return self
    def __getitem__(self, i):
        return 'item %r' % (i,)
    def __len__(self):
        return 99
n = Name('abc', tag='t')
print n, repr(n), n.tag, type(n)
print n[0], n[1:2], len(n), str.__len__(n)
print type(n + 'd'), type(n.upper()), type(n[:]) , type(n * 1), type(str(n))
print n == 'abc', 'abc' == n, hash(n) == hash('abc'), {'abc': 1}[n]
print '%s' % n, 'x'.join([n, n]), n.replace('z', 'y') is n, type(n.replace('z', 'y'))
print isinstance(n, str), isinstance(n, basestring), issubclass(Name, str)
class Loud(str):
    def __str__(self): return 'loud!'
    def __add__(self, other): return 'added'
    def __radd__(self, other): return 'radded'
    def __mod__(self, other): return 'mod'
    def __eq__(self, other): return True
    def __contains__(self, x): return 'contains?'
l = Loud('quiet')
print l, '%s' % l, str(l), repr(l), [l]
print l + 'x', 'x' + l, l % 3, l == 5, 'zz' in l
print '%s' % (l,), '{0}'.format(l), 'a'.join([l, l])
try:
    str.__new__(int, 'a')
except TypeError, e:
    print e
try:
    str.__new__(5)
except TypeError, e:
    print e
try:
    str.__new__()
except TypeError, e:
    print e
