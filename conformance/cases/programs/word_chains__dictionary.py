words = 'cat cot cog dog dot bat bag big bog hat hot hit bit sit sat'.split()
neighbours = {}
for w in words:
    for i in range(3):
        neighbours.setdefault(w[:i] + '_' + w[i + 1:], []).append(w)
def near(w): return sorted(set(n for i in range(3) for n in neighbours[w[:i] + '_' + w[i + 1:]] if n != w))
def chain(a, b):
    parents, todo = {a: None}, [a]
    for w in todo:
        if w == b: break
        for n in near(w):
            if n not in parents:
                parents[n] = w
                todo.append(n)
    else:
        return None
    path = []
    while b: path, b = [b] + path, parents[b]
    return path
print chain('cat', 'dog'), chain('sit', 'cog'), near('bat')
print neighbours
groups = {}
for w in words: groups.setdefault(''.join(sorted(w)), []).append(w)
print groups
print dict((k, len(v)) for k, v in neighbours.iteritems() if len(v) > 2)
