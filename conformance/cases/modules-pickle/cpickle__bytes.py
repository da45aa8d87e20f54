# What cPickle writes for each kind of value, in all protocols.
import cPickle, copy_reg
class Old: pass
class New(object): pass
class State:
    def __getstate__(self): return 5
class Init:
    def __getinitargs__(self): return [1, 'abc']
class Slots(object):
    __slots__ = ['a', 'b']
class L(list): pass
class D(dict): pass
class Reduced(object):
    def __init__(self, v): self.v = v
    def __reduce_ex__(self, protocol): return self.v
def shown(value):
    for protocol in 0, 1, 2:
        try:
            print repr(cPickle.dumps(value, protocol))
        except Exception as e:
            print type(e), str(e).split(' at 0x')[0]
old = Old(); old.o = old; old.name = 'spam'
new = New(); new.n = new; new.items = [1, 'ab', 'ab']
slots = Slots(); slots.a = 'some'
l = L([1, 2]); l.extra = 'more'
d = D(key='value')
values = [None, True, False, 0, 1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -1, -2**31, -2**31 - 1, 2**62,
          1.5, -0.0, 1e300, 5e-324, .1, float('inf'), '', 'a', 'abc', "q'uote\"\n\0\xff", 'x' * 255, 'x' * 256,
          u'', u'a', u'abc\n\\\r\x00\xe9\u20ac\ud800\U0001f600\x1a', (), [], {}, [1], [1, 2], {'a': 1}, {'k': 'v', 'kk': 'vv'},
          old, new, State(), Init(), slots, l, d, Old, New, len, set, set([1]), frozenset(['ab']), complex(1, 2),
          type, type(None), object(), slice(1, 2), Ellipsis, NotImplemented, xrange(3), lambda: 1, (i for i in ()), cPickle]
values += [long(x) for x in (0, 1, 127, 128, 255, 256, 32767, 32768, -1, -128, -129, -255, -32768, -32769, 2**63, -2**63, 2**400, -2**2100)]
for value in values:
    shown(value)
nested = ([],); nested[0].append(nested)
wide = ([], 1, 2, 3); wide[0].append(wide)
ring = []; ring.append(ring)
for value in nested, wide, ring:
    shown(value)
for size in 2, 999, 1000, 1001, 2000, 2001:
    for value in range(size), dict.fromkeys(range(size)):
        print size, [(repr(cPickle.dumps(value, p)[-6:]), cPickle.dumps(value, p).count('(')) for p in (1, 2)]
for v in [5, (), (1,), (len, 5), (5, ()), (len, (), 1, 2, 3, 4), 'nope', 'New', (copy_reg.__newobj__, ()),
          (copy_reg.__newobj__, (int,)), (copy_reg.__newobj__, tuple([5])), None, (len, (), None, 5), (len, (), None, None, 5), (len, (), 5)]:
    shown(Reduced(v))
for p in 0, 1, 2:
    print repr(cPickle.dumps(Reduced((list, (), {'some': 1}, iter(range(3)), iter([('k', 1), ('l', 2)]))), p))
    try:
        cPickle.dumps(Reduced((len, (), None, None, iter([1]))), p)
    except TypeError as e:
        print e
for code in 0x23, 0x2345, 0x234567:
    copy_reg.add_extension('__main__', 'New', code)
    print repr(cPickle.dumps(New, 2)), cPickle.loads(cPickle.dumps(New, 2)) is New
    copy_reg.remove_extension('__main__', 'New', code)
for bad in 'x', -1, 2**40:
    copy_reg._extension_registry['__main__', 'New'] = bad
    shown(New)
del copy_reg._extension_registry['__main__', 'New']
class Lost(object): pass
for module, name in ('nomod', 'Lost'), ('os', 'Lost'), ('__main__', 'New'):
    Lost.__module__, Lost.__name__ = module, name
    shown(Lost)
