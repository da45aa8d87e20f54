# Subclasses of pickle's classes: hooks, dispatch tables, methods that others call.
import pickle, copy_reg
from StringIO import StringIO
class Point(object):
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return 'Point(%r, %r)' % (self.x, self.y)
class Old:
    pass
class Shouting(pickle.Pickler):
    dispatch = pickle.Pickler.dispatch.copy()
    def save_string(self, obj):
        pickle.Pickler.save_string(self, obj.upper())
    dispatch[str] = save_string
    def save_point(self, obj):
        self.save_reduce(Point, (obj.y, obj.x), obj=obj)
    dispatch[Point] = save_point
    def persistent_id(self, obj):
        return 'the old' if isinstance(obj, Old) else None
class Listening(pickle.Unpickler):
    dispatch = pickle.Unpickler.dispatch.copy()
    seen = []
    def load_reduce(self):
        self.seen.append(self.stack[-2:])
        pickle.Unpickler.load_reduce(self)
    dispatch[pickle.REDUCE] = load_reduce
    def persistent_load(self, i):
        return 'found ' + i
    def find_class(self, module, name):
        self.seen.append((module, name))
        return pickle.Unpickler.find_class(self, module, name)
for protocol in 0, 1, 2:
    f = StringIO()
    p = Shouting(f, protocol)
    p.dump(['loud', Point(1, 'two'), Old(), {'key': ()}])
    print repr(f.getvalue())
    u = Listening(StringIO(f.getvalue()))
    print u.load(), u.seen
    del u.seen[:]
class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError('no globals: %s.%s' % (module, name))
for text in pickle.dumps(Point(1, 2), 2), pickle.dumps(len), pickle.dumps([1, 2]):
    try:
        print Careful(StringIO(text)).load()
    except pickle.UnpicklingError as e:
        print 'refused:', e
class Counting(pickle.Pickler):
    calls = 0
    def save(self, obj):
        self.calls += 1
        pickle.Pickler.save(self, obj)
    def memoize(self, obj):
        print 'memoize', repr(obj)
        pickle.Pickler.memoize(self, obj)
c = Counting(StringIO(), 2)
c.dump([1, 'x', (2, 'x'), [3]])
print c.calls, sorted(n for n, obj in c.memo.values())
c.fast = True
c.clear_memo()
c.dump(['x', 'x'])
print c.memo, repr(c.write.im_self.getvalue())
for call in (lambda: pickle.dumps(len, 5), lambda: pickle.dumps(lambda: 1), lambda: pickle.loads('x'), lambda: pickle.loads(''),
             lambda: pickle.loads('P1\n.'), lambda: pickle.dumps(iter([])), lambda: pickle.Unpickler(5), lambda: pickle.loads('(t'),
             lambda: pickle.loads('t.'), lambda: pickle.loads('g1\n.'), lambda: pickle.Pickler(Old())):
    try:
        print call()
    except Exception as e:
        print type(e), str(e).split(' at 0x')[0]
print [n for n in dir(pickle.Pickler) if not n.startswith('_')]
print [n for n in dir(pickle.Unpickler) if not n.startswith('_')]
print sorted(map(str, pickle.Pickler.dispatch)), sorted(pickle.Unpickler.dispatch)
print pickle.whichmodule(len, 'len'), pickle.whichmodule(Point, 'Point'), pickle.PickleError.__mro__
