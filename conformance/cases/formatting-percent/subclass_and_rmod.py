class S(str):
    def __mod__(self, o): return 'S mod %r' % (o,)
class R(object):
    def __rmod__(self, o): return 'rmod ' + o
class T(tuple): pass
class D(dict): pass
class G(object):
    def __getitem__(self, k): return k
print S('%s') % 5, '%s' % S('x'), '%s' % R() if 0 else 'a' % T(), '%s %s' % T((1, 2)), '%(a)s' % D(a=1)
try:
    print 'x' % R()
except TypeError, e:
    print e
try:
    print '%s' % R() and 'formatted'
except TypeError, e:
    print e
print 'no format' % G(), '%s' % (G() and 1)
class SubStr(str):
    def __rmod__(self, o): return 'sub rmod ' + o
print 'x' % SubStr('a')
class BadStr(object):
    def __str__(self): raise ValueError('no str')
for f in [lambda: '%s' % BadStr(), lambda: '%d' % BadStr(), lambda: '%r' % BadStr() and 1]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
