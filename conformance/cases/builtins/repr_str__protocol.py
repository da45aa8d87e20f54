class A(object):
    def __repr__(self): return 'A repr'
class B(object):
    def __str__(self): return 'B str'
class C(object):
    def __repr__(self): return u'unicode repr'
class D(object):
    def __repr__(self): return u'\u20ac'
class E(object):
    def __str__(self): return u'\u20ac'
class F(object):
    def __repr__(self): return 5
class G(object):
    def __str__(self): return None
class H(object):
    def __unicode__(self): return 5
class I(object):
    def __unicode__(self): return 'bytes'
class J(object):
    def __unicode__(self): return 'b\xff'
class K(str):
    def __str__(self): return self
for x in [A(), C(), D(), E(), F(), G(), H(), I(), J(), K('k')]:
    for f in repr, str, unicode, lambda v: '%s' % v, lambda v: u'%s' % v, lambda v: '{}'.format(v):
        try:
            r = f(x)
            print type(x).__name__, type(r).__name__, repr(r)[:30].split(' at ')[0]
        except Exception, e:
            print type(x).__name__, type(e).__name__, e

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
repr()
repr(1, 2)
repr(object=1)
str(B())
repr(B())[:11]
type(str(K('k')))
type(unicode(K('k')))
''')
