class H(object):
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
class I(object):
    def __int__(self): return 5
class L(long):
    def __int__(self): return 7
    def __hash__(self): return 9
for v in [1.5, 'x', None, I(), L(3), 2 ** 63, True, -1, -1.5, 1e30, 2 ** 70, -2 ** 63, -1L, u'a', 1.7]:
    for f in ['hash(H(v))', 'range(v)[:9]', 'chr(v)', '"abc"[:v]', '[1, 2, 3].pop(v)', 'round(v)', '[].insert(v, 1)', '"a".zfill(v)[:30]']:
        if type(v) in (float, long, int) and abs(v) > 1e6 and ('range' in f or 'zfill' in f): continue
        try: print type(v).__name__, f, repr(eval(f))
        except Exception as e: print type(v).__name__, f, type(e).__name__, e
