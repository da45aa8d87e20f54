stack = []
for x in '(a[b]{c}(d))':
    if x in '([{': stack.append(x)
    elif x in ')]}': print stack.pop() + x,
print stack
queue = range(5)
while queue:
    x = queue.pop(0)
    print x,
    if x % 2 and len(queue) < 6: queue.append(x * 2)
print queue
m = [[i * 3 + j for j in range(3)] for i in range(3)]
print m, zip(*m), map(list, zip(*m)), [row[::-1] for row in m], [list(r) for r in zip(*m[::-1])], sum(m, []), [m[i][i] for i in range(3)], [sum(c) for c in zip(*m)]
wrong = [[0] * 2] * 2
wrong[0][0] = 1
print wrong, wrong[0] is wrong[1]
l = range(10)
l[2:5] = []
l[1:1] = ['x', 'y']
del l[-2:]
l[::3] = 'abc'
l.insert(-1, 'z'); l.reverse()
print l, l.index('z'), l[l.index('z'):], l.count('a'), 'b' in l
print [x for i, x in enumerate(l) if i % 2], filter(lambda v: isinstance(v, str), l), sorted(l), [l[i:i + 3] for i in range(0, len(l), 3)], reduce(lambda a, b: a + [b] if b not in a else a, [1, 2, 1, 3, 2], [])
a = b = [1, 2]
c = a[:]
a.append(3)
b += [4]
print a, b, c, a is b, a == c + [3, 4]
def default(x, acc=[]):
    acc.append(x)
    return acc
print default(1), default(2), default(3, []), default(4)
n = [1, [2, [3, [4]]]]
n2 = n[:]; n2[1][1].append('shared'); print n
big = range(1000)
big[100:900:7] = [0] * len(big[100:900:7])
print sum(big), len(big), big[100:110], big.index(0, 1), big.count(0)
while len(big) > 5: del big[::2]
print big
