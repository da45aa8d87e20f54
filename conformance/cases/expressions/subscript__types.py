class S(object):
    def __getitem__(self, k): return k
class O:
    def __getitem__(self, k): return k
for s in S(), O():
    print s[1], s['a'], s[1, 2], s[()], s[(1,)], s[1,], s[None]
    print s[:], s[1:], s[:2], s[1:2], s[::], s[1:2:3], s[::2], s[:, 1], s[1:2, ::3]
    print s[...], s[..., 1], s[1:2, ...], s[lambda: 1] is not None, s['a':'b'], s[1.5:None], s[:2**70]

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
5[0]
None[0]
len[0]
(1)[0]
'abc'[0][0][0]
[1, 2][1]
{1: {2: 3}}[1][2]
object()[0]
S[0]
O[0]
type('C', (), {})()[1]
(lambda: 1)[0]
5[1:2]
None['x']
1.5[0]
xrange(5)[2]
xrange(5)[1:2]
set()[0]
iter([])[0]
(x for x in [])[0]
''')
