a, b = 5, 2 + 3
print a is b, (256 is 255 + 1), 0 is False, 1 is True, None is None, () is (), '' is str()
x = 'abc'
print x[0] is 'a', x[0:1] is x[0], 'a' is chr(97), x[:] is x, str(x) is x, x.strip() is x, intern('q w') is intern('q ' + 'w')
t = (1, 2)
print t[:] is t, tuple(t) is t, t + () is t or 'new object', (t,)[0] is t
l = [1]
print l[:] is l, list(l) is l, [l][0] is l, (l + []) is l
f = frozenset('a')
print frozenset(f) is f, f.copy() is f, set(f) is f
print int(a) is a, bool(1) is True, bool([]) is False, not 1 is False
print len is __builtins__.len, type(5) is int, type is type(type), NotImplemented is NotImplemented, Ellipsis is Ellipsis
class C(object):
    def m(self): pass
c = C()
print c.m is c.m, c.m == c.m, C.m is C.m, C.__dict__['m'] is C.__dict__['m'], c.m.im_func is C.m.im_func, c is c, C() is C()
d = {'k': l}
print d['k'] is l, d.get('k') is l, d.values()[0] is l, dict(d)['k'] is l, d.copy()['k'] is l
def g(v): return v
print g(l) is l, (lambda: l)() is l, [y for y in [l]][0] is l, max(l, []) is l, sorted([l])[0] is l, filter(None, [l])[0] is l, (l or 5) is l, (l and 5) is 5
print True + 0 is 1, abs(-1) is 1, -(-7) is 7, 10 // 2 is 5, divmod(7, 2)[0] is 3, int('12') is 12, len('ab') is 2, ord('a') is 97, sum([1, 2]) is 3, range(3)[2] is 2
