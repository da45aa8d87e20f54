class C(object):
    def __format__(self, spec): return 'fmt<%s>' % spec
    def __unicode__(self): return u'uni'
    def __index__(self): return 3
    def __hex__(self): return '0xC'
    def __oct__(self): return '0oC'
    def __trunc__(self): return 11
    def __coerce__(self, o): return 1, 2
    def __sizeof__(self): return 123
c = C()
print '{0} {0:abc} {0!s:.3}'.format(c)[:15], format(c), format(c, 'q'), unicode(c), hex(c), oct(c), bin(c), int(c), long(c), coerce(c, 1)
print 'abcdef'[c], range(9)[c:], range(9)[:c], 'ab' * c, [0] * c, (1,) * c, 'abcdef'[c:c:c], slice(c).indices(10), xrange(9)[c]
print hex(c), u'%s' % c, '%s' % u'x', '%x' % C.__index__(c)
import operator
print operator.index(c)
for bad in ['x', 1.5, None, 2**70, 5L]:
    class I(object):
        def __index__(self): return bad
    for f in [lambda: [1][I()], lambda: operator.index(I()), lambda: [1][I():], lambda: 'a' * I(), lambda: bin(I()), lambda: range(I())]:
        try:
            print repr(f()),
        except Exception, e:
            print type(e).__name__, e,
        print '|',
    print
class F(object):
    def __format__(self, s): return 5
class U(object):
    def __format__(self, s): return u'\xe9'
for f in [lambda: format(F()), lambda: '{0}'.format(F()), lambda: format(U()), lambda: '{0}'.format(U()), lambda: u'{0}'.format(U()), lambda: format(5, 5), lambda: format(5, u'd'), lambda: format(), lambda: format(1, 2, 3)]:
    try:
        print repr(f())
    except Exception, e:
        print type(e).__name__, e
