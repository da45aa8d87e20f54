import pickle, cPickle
class Old:
    def __init__(self, v): self.v = v
class New(object):
    def __init__(self, v): self.v = v
values = [None, True, 5, -1, 2**40, 2**70, 1.5, 'str', 'q\'"\n\x00', u'\xe9\u20ac', (), (1,), (1, 2, 3, 4), [], [1, [2]], {}, {'a': 1}, set([1]), frozenset([2]), 1j, int, len, Old]
for protocol in 0, 1, 2:
    for module in pickle, cPickle:
        print protocol, module.__name__, [module.loads(module.dumps(v, protocol)) == v for v in values].count(False)
print repr(pickle.dumps([1, 'a', None])), repr(pickle.dumps({'k': (1, 2.5)}, 2)), repr(pickle.dumps(u'\xe9', 1))
for cls in Old, New:
    for protocol in 0, 2:
        o = pickle.loads(pickle.dumps(cls([1, 2]), protocol))
        print o.__class__.__name__, o.v
l = [1]; l.append(l)
m = pickle.loads(pickle.dumps(l)); print m[1] is m
for f in [lambda: pickle.dumps(lambda: 1), lambda: pickle.loads(''), lambda: pickle.loads('garbage'), lambda: cPickle.loads('x'), lambda: pickle.loads('cos\nno_such\n.')]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, str(e).split(' at 0x')[0]
print repr(pickle.dumps(Old(1)))
