class I(object):
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class Old:
    def __index__(self): return 2
class IntOnly(object):
    def __int__(self): return 2
for v in [2, 2L, True, I(2), I(2L), Old(), 2.0, '2', None, IntOnly(), I('x'), I(2.5), 2**70, -2**70, I(2**70)]:
    name = repr(v) if type(v) in (int, long, bool, float, str, type(None)) else v.__class__.__name__
    for label, f in [('list[]', lambda: [5, 6, 7][v]), ('str[]', lambda: 'abc'[v]), ('tuple[:]', lambda: (1, 2, 3)[v:]), ('list[::]', lambda: [1, 2, 3][::v]), ('list*', lambda: [0] * v if v != 2**70 else ''), ('range', lambda: len(range(v)) if v not in (2**70,) else ''), ('xrange', lambda: xrange(v)), ('chr', lambda: chr(v)), ('hex', lambda: hex(v)), ('bin', lambda: bin(v)), ('insert', lambda: [].insert(v, 1)), ('zfill', lambda: len('a'.zfill(v)) if v != 2**70 else ''), ('round', lambda: round(1.255, v)), ('slice', lambda: slice(v).indices(9)), ('pop', lambda: [1, 2, 3].pop(v)), ('count', lambda: 'aaa'.count('a', v)), ('int', lambda: int(v))]:
        try:
            print name, label, repr(f())
        except Exception, e:
            print name, label, type(e).__name__, e
