for x in [0.1, 1.0, 1e15, 1e16, 1e17, 1.5e-5, 123456789.987654321, -0.0, 1e100, float('inf'), -float('inf'), float('nan'), 1 / 3.0, 2.0 / 3, 100.0, 12345678901234567890.0]:
    print x, [x], (x,), {x: x}, repr(x), '%s' % x, str([x])
print 1L, [1L], 10 ** 20, [10 ** 20], True, [True], None, [None], 1j, [1j], 'a', ['a'], u'a', [u'a']
print (), (1,), (1, 2), [], [[]], {}, {1: {}}, set(), frozenset(), set([1]), [()], ([],), xrange(3), slice(1, 2)
print "it's", ["it's"], 'say "x"', ['say "x"'], ['\'"'], ['\n\t\\'], ['\x00\xff'], [u'\u20ac\x00']
print type(5), [type(5)], len, [len], Exception('e'), [Exception('e')], ValueError, [ValueError], NotImplemented, Ellipsis, [Ellipsis]
class C(object):
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print C(), [C()], (C(),), {C(): C()}, set([C()]), '%s %r' % (C(), C()), [[C()]]
class D(dict): pass
class L(list): pass
class T(tuple): pass
print D(a=1), L([1]), T((1,)), [D()], set([T()])
a = []; a.append(a); b = {}; b['b'] = b; a.append(b)
print a, b
