class R(object):
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print 'set', k, v
r = R()
def show(k): return k if not isinstance(k, slice) else (k.start, k.stop, k.step)
for k in [r[1:2], r[:], r[::], r[1:], r[:2], r[::3], r[1::3], r[:2:3], r[1:2:3], r[None:None], r['a':'b':'c'], r[r[1]:r[2]]]:
    print show(k),
print
print r[1:2, 3:4], r[..., 1:2], r[(1, 2)], r[1, ...], r[1:2,], r[:, :, ::2], r[lambda: 1:2].start() if 0 else ''
r[1:2] = 'a'; r[1:2:3] = 'b'; r[1, 2:3] = 'c'; r[...] = 'd'
r['a'] += 'b'
print [1, 2, 3, 4][1:][1:][0], 'abcdef'[1:5][::-1][0], (1, 2, 3)[:-1][-1:], range(10)[2:8:2][::-1]
print [[1, 2], [3, 4]][1][0], {'a': [1, {'b': 'deep'}]}['a'][1]['b'][1:3], 'abc'[1][0][0]
l = [[0] * 3 for _ in range(2)]
l[0][1] = l[1][2] = 5
l[0][1:] = [7, 8, 9]
l[1][:1] += [4]
print l
i = [0]
print 'abc'[i[0]:i[0] + 2], 'abc'[-len('ab'):], [1, 2, 3][len('a') if 1 else 0]
