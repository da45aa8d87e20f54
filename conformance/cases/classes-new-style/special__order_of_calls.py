class Trace(object):
    def __init__(self, n): self.n = n
    def __repr__(self): return self.n
    def __getattribute__(self, name):
        if name not in ('n', '__class__', '__dict__'): print '.' + name,
        return object.__getattribute__(self, name)
def method(name):
    def f(self, *a):
        print '%s.%s(%s)' % (self.n, name, ', '.join(map(repr, a))),
        return {'__len__': 2, '__nonzero__': True, '__hash__': 7, '__cmp__': 0, '__contains__': True, '__int__': 5, '__float__': 5.0, '__index__': 1, '__str__': 's', '__unicode__': u'u', '__iter__': iter('ab'), '__long__': 5L, '__oct__': 'o', '__hex__': 'h', '__complex__': 1j, '__instancecheck__': True}.get(name, name)
    return f
for name in 'len nonzero hash contains getitem setitem delitem getslice setslice delslice iter call add radd iadd sub mul div floordiv mod pow rpow lshift and or xor neg pos invert abs int long float complex oct hex index str unicode cmp coerce enter exit reversed format divmod'.split():
    if name == 'coerce': continue
    setattr(Trace, '__%s__' % name, method('__%s__' % name))
t, u = Trace('t'), Trace('u')
tests = '''len(t)
bool(t)
not t
hash(t)
5 in t
t[1]
t[1:2]
t[::2]
t(1, x=2) if 0 else t(1)
t + 1
1 + t
t + u
t - 1
t ** 2
pow(t, 2, 3)
2 ** t
-t
~t
abs(t)
int(t)
long(t)
float(t)
complex(t)
oct(t)
hex(t)
"abc"[t]
str(t)
unicode(t)
t == u
t < u
cmp(t, 5)
list(t)
list(reversed(t)) if 0 else reversed(t)
format(t, "spec")
divmod(t, 2)
"%s %d %f" % (t, t, t)
t if t else u
t and u
{t: 1} is None
[1, 2, 3][t]
range(5)[t:]
max(t, u)
sorted([u, t])
t in [u]
isinstance(t, Trace)
t.n
t.missing'''
for s in tests.splitlines():
    print s, '->',
    try:
        print repr(eval(s))
    except Exception, e:
        print type(e).__name__, e
for s in ['t[0] = 1', 't[0:1] = 2', 'del t[0]', 'del t[0:1]', 't += 1', 'with u: pass', 'a, b = u', 'for x in u: pass', 't[0] += 1', 'print u', 'if u: pass', 'assert u', 'while not u: pass', 'exec "u"']:
    print s, '->',
    try:
        exec s
        print
    except Exception, e:
        print type(e).__name__, e
    t = Trace('t')
