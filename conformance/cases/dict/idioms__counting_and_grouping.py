text = 'it was the best of times it was the worst of times'
counts = {}
for w in text.split(): counts[w] = counts.get(w, 0) + 1
print counts, sorted(counts, key=lambda w: (-counts[w], w)), sorted(counts.items(), key=lambda kv: kv[::-1]), max(counts.values())
groups = {}
for w in counts: groups.setdefault(len(w), []).append(w)
print sorted((k, sorted(v)) for k, v in groups.items()), dict((v, k) for k, v in counts.iteritems())
nested = {}
for i, w in enumerate(text.split()): nested.setdefault(w[0], {}).setdefault(w, []).append(i)
print nested
merged = dict(a=1, b=2); merged.update(b=3, c=4); print merged, dict(merged, d=5), dict(merged.items() + [('e', 6)])
d = {1: 'a', 2: 'b', 3: 'c'}
for k in d.keys():
    if k % 2: del d[k]
print d, d.pop(2), d, d.pop(2, 'gone'), d.setdefault('x', []), d
print [k for k, v in sorted({'x': 1, 'y': 0, 'z': 2}.items()) if v], {}.fromkeys('ab', []), sum({1: 2, 3: 4}), ' '.join('%s=%s' % kv for kv in sorted(merged.items()))
switch = {'add': lambda a, b: a + b, 'sub': lambda a, b: a - b}
print switch['add'](2, 3), switch.get('mul', lambda a, b: None)(1, 2), 'add' in switch
memo = {}
def paths(r, c):
    if (r, c) not in memo: memo[r, c] = 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)
    return memo[r, c]
print paths(8, 8), len(memo), memo[3, 2], (8, 8) in memo
keys = [(1, 'a'), (1, 'b'), 'x', None, True, 2.0, frozenset([1])]
big = dict((k, i) for i, k in enumerate(keys))
print [big[k] for k in keys], big[1], big[2], len(big)
x = {'self': None}; x['self'] = x; print x, x['self']['self'] is x
print {'a': {'b': {'c': 1}}}['a']['b']['c'], dict.fromkeys(range(3)), dict(zip('abc', range(3))), dict([['k', 'v']]), dict(('xy', 'zw')), {}.items(), {None: 1}[None]
