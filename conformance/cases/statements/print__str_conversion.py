class S(object):
    def __str__(self): return 'S str'
class R(object):
    def __repr__(self): return 'R repr'
class U(object):
    def __unicode__(self): return u'unicode'
    def __str__(self): return 'str of U'
class Bad(object):
    def __str__(self): return 5
class Raises(object):
    def __str__(self): raise ValueError('no str')
class Old:
    def __str__(self): return 'old str'
print S(), R(), U(), Old(), [R()]
for thing in [Bad(), Raises()]:
    try:
        print 'before', thing, 'after'
    except Exception, e:
        print type(e).__name__, e
print 1.0, 0.1, 1e20, 1L, 1j, True, None, (1,), [1], {1: 2}, 'q', u'u'
print 'nul\x00byte', repr('nul\x00byte')
try:
    print u'caf\xe9'
except UnicodeEncodeError, e:
    print e
try:
    print 'part', u'\u20ac'
except UnicodeEncodeError, e:
    print 'failed', e
class SubStr(str):
    def __str__(self): return 'overridden'
print SubStr('raw'), [SubStr('raw')]
class SubUni(unicode):
    def __str__(self): return 'overridden u'
print SubUni(u'raw')
