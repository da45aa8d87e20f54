class M:
    def __getitem__(self, key):
        if key == 'a': return 12
        raise KeyError
    def keys(self): return list('xyz')
m=M()
print eval('dir()', globals(), m)
class SequenceClass:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if 0 <= i < self.n: return i
        else: raise IndexError
class BasicIterClass:
    def __init__(self, n): self.n = n; self.i = 0
    def next(self):
        res = self.i
        if res >= self.n: raise StopIteration
        self.i = res + 1
        return res
class IteratingSequenceClass:
    def __init__(self, n): self.n = n
    def __iter__(self): return BasicIterClass(self.n)
for sc5 in IteratingSequenceClass(5), SequenceClass(5):
    for i in range(5): print i in sc5
    for i in "abc", -1, 5, 42.42, (3, 4), [], {1: 1}, 3-12j, sc5: print i not in sc5
import sys
class T(object):
    def trace(self, frame, event, arg):
        if event == self.on: raise ValueError
        return self.trace
    def f(self):
        if self.on == 'exception':
            x = 0
            y = 1 // x
        else: return 1
    def run(self, event):
        self.on = event
        n = 0
        for i in xrange(20):
            sys.settrace(self.trace)
            try: self.f()
            except ValueError: n += 1
        print event, n, sys.gettrace()
for e in ['call', 'line', 'return', 'exception']: T().run(e)
class Q(object):
    def __init__(self,n): self.n=n
    def __eq__(self,o): print self.n,'==',getattr(o,'n',o),; return False
class It(object):
    def __iter__(self): return iter([Q('i1'),Q('i2')])
class Gi(object):
    def __getitem__(self,i): return [Q('g1'),Q('g2')][i]
class C1:
    def __iter__(self): return iter([Q('i1'),Q('i2')])
import operator
for c in [It(),Gi(),C1(),[Q('l1')],(Q('t1'),),iter([Q('z')]),(x for x in [Q('gen')]),xrange(2)]:
    print Q('x') in c, 5 in c
for c in [[Q('l1')],(Q('t1'),)]:
    try: print c.index(Q('y'))
    except ValueError: print
    print c.count(Q('y'))
    try: c.remove(Q('y'))
    except (ValueError,AttributeError): print
    print operator.countOf(c,Q('y')), operator.contains(c,Q('w'))
    try: print operator.indexOf(c,Q('y'))
    except ValueError as e: print e
print [Q(1)]==[Q(2)], (Q(1),)==(Q(2),), {1:Q(1)}=={1:Q(2)}
