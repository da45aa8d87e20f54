# Module sets: both kinds, operators, what can be an element, errors, copies and pickles.
import sets, copy, pickle
from sets import Set, ImmutableSet, BaseSet
def t(f, *a):
    try: r = f(*a); print type(r).__name__, repr(r)
    except BaseException as e: print type(e).__name__, e
print sets.__all__, [n for n in dir(Set) if n[0] != '_'], [n for n in dir(ImmutableSet) if n[0] != '_']
t(BaseSet); t(Set, 5); t(Set, 1, 2); t(Set); t(ImmutableSet); t(Set, 'hello'); t(ImmutableSet, [3, 1, 2]); t(Set, [[1]]); t(Set, [Set([1])]); t(hash, Set()); t(hash, ImmutableSet([1, 2])); t(hash, ImmutableSet())
a, b, i = Set(range(5)), Set([3, 4, 9, 10]), ImmutableSet([1, 3, 9])
import operator as o
for x in a, b, i:
    for y in a, b, i, [3, 4], 5:
        for f in o.or_, o.and_, o.sub, o.xor, o.eq, o.ne, o.lt, o.le, o.gt, o.ge, cmp:
            print f.__name__,; t(f, x, y)
        for n in 'union intersection difference symmetric_difference issubset issuperset'.split():
            print n,; t(getattr(x, n), y)
for n in 'update union_update intersection_update difference_update symmetric_difference_update'.split():
    for y in b, i, [3, 4, 99], a, 5:
        s = a.copy(); t(getattr(s, n), s if y is a else y); print s
for f in o.ior, o.iand, o.isub, o.ixor:
    for y in b, i, [3]:
        s = a.copy(); t(f, s, y); print s
    s = i; t(f, s, b)
s = Set([1, 2]); s.add(3); s.add(Set([7])); print len(s), Set([7]) in s, ImmutableSet([7]) in s, [1] in [s]
t(s.add, []); t(s.remove, 99); t(s.discard, 99); t(s.remove, Set([7])); t(s.remove, []); t(lambda: [] in s); t(s.discard, 1); t(s.pop); t(s.clear); t(s.pop); t(len, s)
print copy.copy(a) == a, copy.copy(a) is a, copy.deepcopy(i) == i, pickle.loads(pickle.dumps(a)) == a, pickle.loads(pickle.dumps(i, 2)) == i, a.__getstate__(), i.copy() == i
print str(a), a._repr(True), bool(Set()), {i: 1}[ImmutableSet([9, 3, 1])], sorted(a), Set([1]) == ImmutableSet([1]), Set([1]) == set([1]), isinstance(a, BaseSet)
class Mine(Set): pass
m = Mine([1, 2]); t(lambda: m | a); t(lambda: m.copy()); t(lambda: m & [1]); t(lambda: [1] | m)
