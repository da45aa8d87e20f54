from UserDict import UserDict, DictMixin, IterableUserDict
from UserList import UserList
from UserString import UserString, MutableString
d = UserDict({'a': 1}, b=2)
d['c'] = 3
print d, len(d), sorted(d.keys()), d.get('z', 'dflt'), 'a' in d, d.has_key('q'), d.copy() == d, d.pop('a'), d.data
try:
    d['missing']
except KeyError, e:
    print repr(e)
class Lower(UserDict):
    def __getitem__(self, k): return UserDict.__getitem__(self, k.lower())
    def __missing__(self, k): return 'missing ' + k
l = Lower(); l['x'] = 1
print l['X'], l['Q']
class Mix(DictMixin):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def keys(self): return sorted(self.d)
m = Mix(); m.update({'p': 1}, q=2)
print m, m.items(), list(m), m.setdefault('r', 3), m.popitem(), len(m), m == {'p': 1, 'q': 2} or sorted(m)
u = UserList([3, 1, 2])
u.append(4); u.sort(); u += [5]
print u, u[1:3], u + [9], [0] + u, u * 2, len(u), u.index(3), 4 in u, u == [1, 2, 3, 4, 5], u.data, type(u[0:1]).__name__ if 0 else u[0:1].__class__.__name__
s = UserString('abc')
print s, s.upper(), s + 'd', 'x' + s, s[0], s * 2, len(s), s == 'abc', s.replace('a', 'z'), '%s' % s, hash(s) == hash('abc'), int(UserString('42')), s.__class__.__name__
t = MutableString('mut'); t[0] = 'C'; print t
for k in IterableUserDict(a=1): print k
