d = {'a': 1, 'b c': 'two', '': 'empty', '(x)': 'paren', 'n': 3.14159, 'A': None}
for spec in ['%(a)d', '%(b c)s', '%()s', '%((x))s', '%(n).2f|%(a)05d', '%(A)r %%', '%(a)d %(a)x %(a)s', '%(missing)s', '%(a)', '%(a', '%(a)z', '%(a)*d', '%s', '%%', '%(a)s %s', '%(a)%', '%(n)d', '%(b c)d']:
    try:
        print repr(spec), repr(spec % d)[:70]
    except Exception, e:
        print repr(spec), type(e).__name__, e
class M(object):
    def __getitem__(self, k): return '<%s>' % k
class MD(dict):
    def __missing__(self, k): return 'missing ' + k
class Old:
    def __getitem__(self, k): return k
print '%(x)s %(y)r' % M(), '%(q)s' % MD(), '%(old)s' % Old(), '%(a)s' % d
for bad in [5, 'str', None, (1,), [1], (d,), u'uni']:
    try:
        print repr('%(a)s' % bad)
    except Exception, e:
        print repr(bad)[:20], type(e).__name__, e
class Raises(object):
    def __getitem__(self, k): raise ZeroDivisionError(k)
try:
    '%(k)s' % Raises()
except ZeroDivisionError, e:
    print e
print u'%(a)s' % {u'a': 1}, u'%(a)s' % {'a': 2}, '%(a)s' % {u'a': 3}
