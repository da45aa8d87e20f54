def step(alive):
    counts = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return set(c for c, n in counts.iteritems() if n == 3 or n == 2 and c in alive)
def show(alive, w, h):
    return '\n'.join(''.join('O' if (x, y) in alive else '.' for x in range(w)) for y in range(h))
glider = set([(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)])
for generation in range(5):
    print show(glider, 6, 5)
    print generation, len(glider), sorted(glider)
    glider = step(glider)
pentomino = set([(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)])
sizes = []
for _ in range(60):
    sizes.append(len(pentomino))
    pentomino = step(pentomino)
print sizes, sum(x * 31 + y for x, y in pentomino)
