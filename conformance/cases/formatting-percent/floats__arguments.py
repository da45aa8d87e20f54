class F(object):
    def __float__(self): return 2.5
class Bad(object):
    def __float__(self): return 'x'
class Old:
    def __float__(self): return 3.5
class I(object):
    def __int__(self): return 1
for code in 'efg':
    for v in [1, 2L, True, '5', None, [], 1j, F(), Bad(), Old(), I(), 10**400, 2**1000]:
        try:
            print code, repr(('%' + code) % v)[:60]
        except Exception, e:
            print code, type(v).__name__, type(e).__name__, e
for spec in ['%.50f', '%.60f', '%.100e', '%.200f', '%200.3f', '%.109f', '%#.300g']:
    try:
        print spec, (spec % 1.5)[:120].strip()
    except Exception, e:
        print spec, type(e).__name__, e
try:
    print len('%.60f' % 1e60), '%.50f' % 1e50
except Exception, e:
    print type(e).__name__, e
