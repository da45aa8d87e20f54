import random
rng = random.Random(2003)
class Queue:
    def __init__(self): self.items = []
    def put(self, x): self.items.append(x)
    def get(self): return self.items.pop(0)
    def __len__(self): return len(self.items)
class Customer:
    def __init__(self, n, t): self.n, self.t = n, t
    def __repr__(self): return 'C%d@%d' % (self.n, self.t)
queue, served, waits, n = Queue(), [], [], 0
busy_until = 0
for t in range(200):
    if rng.random() < 0.3:
        n += 1
        queue.put(Customer(n, t))
    if len(queue) and t >= busy_until:
        c = queue.get()
        waits.append(t - c.t)
        served.append(c)
        busy_until = t + rng.randint(1, 5)
print n, len(served), len(queue), sum(waits), max(waits), served[:5], queue.items[:3]
deck = [r + s for s in 'CDHS' for r in '23456789TJQKA']
rng.shuffle(deck)
hands = [sorted(deck[i::4][:5], key=lambda c: '23456789TJQKA'.index(c[0])) for i in range(4)]
for h in hands: print h, len(set(c[1] for c in h))
print rng.sample(range(49), 6), [rng.choice('abc') for _ in range(10)], '%.6f' % sum(rng.gauss(0, 1) for _ in range(100))
walk = [0]
for _ in range(30): walk.append(walk[-1] + rng.choice((-1, 1)))
print walk
