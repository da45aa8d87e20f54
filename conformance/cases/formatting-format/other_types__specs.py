class C(object):
    def __format__(self, spec): return 'C[%s]' % spec
class D(object):
    def __str__(self): return 'D-str'
class Old:
    def __str__(self): return 'old'
class OldF:
    def __format__(self, s): return 'oldf ' + s
class E(object):
    def __format__(self, spec): raise ValueError('bad spec ' + spec)
for v in [None, [1], (1,), {}, set(), C(), D(), Old(), OldF(), E(), 1j, 1 + 2j, True, bytearray('b'), Ellipsis]:
    for spec in ['', '10', '>10', 'd', '.1f']:
        try:
            print type(v).__name__, repr(spec), repr(format(v, spec))
        except Exception, e:
            print type(v).__name__, repr(spec), type(e).__name__, e
print '{0:abc} {1:>8}'.format(C(), D()), '{:%Y}'.format(C()), '{0!r:>9}'.format('q'), '{0!s:>9}'.format(D())
