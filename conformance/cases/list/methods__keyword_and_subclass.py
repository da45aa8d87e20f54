class L(list):
    def append(self, x):
        print 'append', x
        list.append(self, x)
    def __len__(self): return 100
    def __getitem__(self, i): return 'item %r' % (i,)
    def __setitem__(self, i, v): print 'set', i, v
    def __contains__(self, x): return 'contains'
    def __iter__(self): return iter(['iterated'])
    def __eq__(self, o): return 'eq'
    def __add__(self, o): return 'add'
    def __iadd__(self, o): print 'iadd'; return self
    def __mul__(self, n): return 'mul'
    def __repr__(self): return 'L!'
    def __nonzero__(self): return False
    def __reversed__(self): return iter('rev')
l = L([1, 2, 3])
l.append(4)
print len(l), list.__len__(l), l[0], 9 in l, [x for x in l], l == 5, l + [1], l * 2, l, bool(l), list(reversed(l)), l.pop(), l.index(2), l.count(1)
l[0] = 1
l += [5]
l.extend([6, 7]); print list.__len__(l), list.__repr__(l)
l.sort(reverse=True); print list.__repr__(l)
print list(l), tuple(l), sorted(l), ','.join(map(str, l)), sum([1], 0), l[0:2], max(l), str(l), '%s' % l, [l]
a, = l
print a
def f(*a): return a
print f(*l), zip(l), dict.fromkeys(l), set(l), enumerate(l).next(), map(None, l), filter(None, l), any(l)
x = []
x.extend(l); print x
x[:] = l; print x
x += l; print x
print [1] + list.__getslice__(l, 0, 2), [0] + l if 0 else '', l.__class__.__name__, type(l[:] if 0 else list.__getslice__(l, 0, 1)).__name__
