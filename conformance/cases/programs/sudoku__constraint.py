GRID = '530070000600195000098000060800060003400803001700020006060000280000419005000080079'
def peers(i):
    r, c = divmod(i, 9)
    return set(r * 9 + k for k in range(9)) | set(k * 9 + c for k in range(9)) | set((r // 3 * 3 + a) * 9 + c // 3 * 3 + b for a in range(3) for b in range(3))
PEERS = [peers(i) - set([i]) for i in range(81)]
steps = [0]
def solve(g):
    steps[0] += 1
    best = None
    for i, c in enumerate(g):
        if c == '0':
            options = [d for d in '123456789' if all(g[p] != d for p in PEERS[i])]
            if best is None or len(options) < len(best[1]): best = i, options
            if len(options) <= 1: break
    if best is None: return g
    i, options = best
    for d in options:
        s = solve(g[:i] + d + g[i + 1:])
        if s: return s
s = solve(GRID)
for r in range(0, 81, 9): print ' '.join(s[r:r + 9])
print steps, all(len(set(s[p] for p in PEERS[i])) == 8 and s[i] not in [s[p] for p in PEERS[i]] for i in range(81))
