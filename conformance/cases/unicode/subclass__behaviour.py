class U(unicode):
    def __str__(self): return 'U.__str__'
    def __unicode__(self): return u'U.__unicode__'
    def __repr__(self): return 'U.__repr__'
u = U('abc')
print u, repr(u), str(u), unicode(u), '%s' % u, u'%s' % u, [u], '{0}'.format(u), u'{0}'.format(u)
print type(u + 'x'), type(u.upper()), type(u[:]), u == 'abc', hash(u) == hash('abc'), {u'abc': 1}[u]
class V(unicode):
    def __new__(cls, s, extra): 
        self = unicode.__new__(cls, s)
        self.extra = extra
        return self
v = V(u'text', 5)
print v, v.extra, type(unicode(v)), type(v.replace('z', 'y')), unicode.__new__(V, 'q'), V.__mro__
for f in [lambda: unicode.__new__(str), lambda: unicode.__new__(5), lambda: unicode.__new__()]:
    try:
        print f()
    except TypeError, e:
        print e
