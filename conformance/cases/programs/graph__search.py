graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['f'], 'e': ['f'], 'f': []}
def bfs(start, goal):
    queue, seen = [[start]], set([start])
    while queue:
        path = queue.pop(0)
        if path[-1] == goal: return path
        for n in graph[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])
def dfs(n, seen=None):
    if seen is None: seen = []
    seen.append(n)
    for m in graph[n]:
        if m not in seen: dfs(m, seen)
    return seen
def topo(g):
    done, order = set(), []
    def visit(n, stack=()):
        if n in stack: raise ValueError('cycle: ' + ' > '.join(stack + (n,)))
        if n in done: return
        for m in g[n]: visit(m, stack + (n,))
        done.add(n)
        order.insert(0, n)
    for n in sorted(g): visit(n)
    return order
def all_paths(a, b):
    if a == b: return [[b]]
    return [[a] + p for n in graph[a] for p in all_paths(n, b)]
print bfs('a', 'f'), dfs('a'), topo(graph), all_paths('a', 'f'), bfs('f', 'a')
try:
    topo({'x': ['y'], 'y': ['z'], 'z': ['x']})
except ValueError, e:
    print e
weights = {('a', 'b'): 7, ('a', 'c'): 3, ('c', 'b'): 1, ('b', 'd'): 2, ('c', 'd'): 8}
def dijkstra(start):
    best = {start: 0}
    todo = [(0, start)]
    while todo:
        todo.sort()
        d, n = todo.pop(0)
        for (x, y), w in sorted(weights.items()):
            if x == n and d + w < best.get(y, 1e9):
                best[y] = d + w
                todo.append((d + w, y))
    return best
print sorted(dijkstra('a').items())
