class I(object):
    def __int__(self): return 42
class L(object):
    def __long__(self): return 43L
class IL(object):
    def __int__(self): return 44L
class F(object):
    def __float__(self): return 1.5
class Old:
    def __int__(self): return 45
class Sub(int):
    def __str__(self): return 'sub'
for code in 'dixoXuc':
    for v in [1.9, -1.9, 1e20, '5', u'5', None, [], 1j, I(), L(), IL(), F(), Old(), Sub(65), float('nan'), float('inf'), object]:
        try:
            print code, repr(('%' + code) % v)
        except Exception, e:
            print code, type(v).__name__, type(e).__name__, e
