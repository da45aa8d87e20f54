x = 'text'
print `x`, `1L`, `[x, 1.5]`, `x + 'y'`, `1, 2`, `None`
print `'nested ' + `1``
class R(object):
    def __repr__(self): return 'custom'
print `R()`, `[R()]`
class Bad(object):
    def __repr__(self): return 5
class Raises(object):
    def __repr__(self): raise ValueError('repr failed')
class Uni(object):
    def __repr__(self): return u'abc'
class UniBad(object):
    def __repr__(self): return u'\xe9'
for b in Bad(), Raises(), Uni(), UniBad():
    for f in [lambda: `b`, lambda: repr(b), lambda: str(b), lambda: '%r' % b, lambda: '%s' % b, lambda: [b].__repr__()]:
        try:
            print repr(f())
        except Exception, e:
            print type(e).__name__, e
