# Pickler and Unpickler objects: attributes, arguments, files, the memo, fast mode.
import cPickle
from cStringIO import StringIO
p, u = cPickle.Pickler(StringIO()), cPickle.Unpickler(StringIO('N.'))
print type(p), type(u), [n for n in dir(p) if n[0] != '_'], dir(u)
print cPickle.format_version, cPickle.compatible_formats, cPickle.HIGHEST_PROTOCOL
def t(f, *a, **k):
    try: r = f(*a, **k); print repr(r).split(' at 0x')[0]
    except BaseException as e: print type(e), repr(e.args).split(' at 0x')[0], str(e).split(' at 0x')[0]
for n in 'PickleError PicklingError UnpicklingError UnpickleableError BadPickleGet'.split():
    c = getattr(cPickle, n)
    print c, c.__mro__, [str(c(*a)) for a in ((), ('a',), ('a', 'b'), (5,), ('',), (None,))]
for n in 'persistent_id memo fast binary inst_persistent_id PicklingError foo'.split():
    print n; t(getattr, p, n); t(setattr, p, n, 1); t(setattr, p, n, 'x'); t(setattr, p, n, {}); t(delattr, p, n); t(delattr, p, n)
for n in 'persistent_load memo find_global UnpicklingError foo __class__ __methods__'.split():
    print n; t(getattr, u, n); t(setattr, u, n, 1); t(setattr, u, n, {}); t(delattr, u, n); t(delattr, u, n)
t(u.load); t(u.load); t(u.noload); t(type(u)); t(type(p))
f, o = StringIO(), cPickle
t(o.Pickler, 5, 5); t(o.Pickler, 5); t(o.Pickler); t(o.Pickler, None); t(o.Pickler, -1); t(o.Pickler, f, 3); t(o.Pickler, f, -7); t(o.Pickler, 1, 2, 3)
t(o.Pickler, protocol=1); t(o.Pickler, f, x=1); t(o.Pickler, file=f, protocol=1); t(o.Pickler, 'a'); t(o.Pickler, 1.5); t(o.Pickler, 2**70); t(o.Pickler, True)
t(o.Unpickler); t(o.Unpickler, 5); t(o.Unpickler, 1, 2); t(o.dumps); t(o.dumps, 1, 'a'); t(o.dumps, 1, 3); t(o.dumps, 1, protocol=-1); t(o.dumps, obj=1, protocol=1); t(o.dumps, 1, x=3)
t(o.loads); t(o.loads, 5); t(o.loads, u'N.'); t(o.loads, bytearray('N.')); t(o.loads, 1, 2); t(o.dump, 1); t(o.dump, 1, 2); t(o.dump, obj=1, file=f, protocol=1); t(o.dump, 1, 2, 3, 4); t(o.load, 1); t(o.load)
class Half(object): read = 1
t(o.Unpickler, Half())
p = o.Pickler(2); x = [1, 2]
t(p.dump, [x, x, ['ab', 'cd', 'ab']]); t(p.getvalue, 0); t(p.getvalue); t(p.getvalue); t(p.dump, x); t(p.getvalue); t(p.dump, 5, 1); t(p.clear_memo); t(p.dump, 1, 2, 3); t(p.dump); t(p.getvalue, 'a')
p = o.Pickler(StringIO()); t(p.getvalue); t(p.dump, 5, 1)
class Written(object):
    def write(self, s): print 'written', len(s), repr(s[:20])
for protocol in 0, 2:
    p = o.Pickler(Written(), protocol); p.dump(['abcd' * 20] * 2 + ['x' * i for i in (100, 101, 102, 300, 3)]); p.dump(1)
p = o.Pickler(StringIO()); v = [1, 'ab', {}]; p.dump(v); print sorted(p.memo.values()), p.memo[id(v)][1] is v
both = StringIO(); o.dump(v, both, 2); o.dump(v, both); both.seek(0)
u = o.Unpickler(both); u.load(); print u.memo; u.load(); print sorted(u.memo.items())
for make in (lambda v: [v], lambda v: {1: v}):
    p = o.Pickler(2); p.fast = 1; ring = []; ring.append(make(ring)); t(p.dump, ring)
p = o.Pickler(2); p.fast = 1; p.dump([x, x]); t(p.getvalue)
p = o.Pickler(0); p.persistent_id = lambda v: 5 if v == 'k' else None; t(p.dump, ['k'])
p = o.Pickler(2); p.persistent_id = lambda v: 5 if v == 'k' else None; t(p.dump, ['k']); t(p.getvalue)
p = o.Pickler(0); p.inst_persistent_id = lambda v: 'pp' if isinstance(v, Half) else None; t(p.dump, ['k', Half(), len, Half]); t(p.getvalue)
def depth(make, protocol):
    value = 1
    for n in range(1, 1200):
        value = make(value)
        try: o.dumps(value, protocol)
        except RuntimeError as e: return n, str(e)
for make in (lambda v: [v], lambda v: (v,), lambda v: {1: v}):
    print depth(make, 0), depth(make, 2)
deep = None
for i in range(480): deep = [deep]
text = o.dumps(deep, 2)
for i in range(5): text = text[:-1] + 'N\x86.'
print len(text), type(o.loads('\x80\x02N' + '\x85' * 20000 + '.'))
