class C:
    def __int__(self): return 5
    def __long__(self): return 6L
    def __float__(self): return 7.5
    def __complex__(self): return 8j
    def __oct__(self): return 'oct'
    def __hex__(self): return 'hex'
    def __index__(self): return 2
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __unicode__(self): return u'unicode'
    def __nonzero__(self): return False
    def __hash__(self): return 42
    def __call__(self, *a, **k): return 'called', a, k
    def __iter__(self): return iter('abc')
    def __len__(self): return 4
c = C()
print int(c), long(c), float(c), complex(c), oct(c), hex(c), 'abcdef'[c], range(10)[c:], str(c), repr(c), unicode(c), bool(c), hash(c), c(1, x=2), list(c), len(c)
print '%s %r %d %x %f' % (c, c, c, c, c), u'%s' % c, '{0} {0!r}'.format(c), 'ab' * c, round(c), chr(c), c and 1
class Bad:
    def __int__(self): return 'x'
    def __long__(self): return None
    def __float__(self): return 1
    def __complex__(self): return 'z'
    def __oct__(self): return 5
    def __hex__(self): return 5
    def __index__(self): return 'i'
    def __str__(self): return 5
    def __repr__(self): return None
    def __unicode__(self): return 5
    def __nonzero__(self): return 'x'
    def __hash__(self): return 'h'
    def __iter__(self): return 5
b = Bad()
for f in [int, long, float, complex, oct, hex, lambda x: [1][x], str, repr, unicode, bool, hash, iter, lambda x: '%s' % x, lambda x: '%d' % x]:
    try:
        print f(b)
    except Exception, e:
        print type(e).__name__, e
