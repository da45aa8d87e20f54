print [x for x in range(5)], x
print [x * y for x in range(3) for y in range(x)]
print [(x, y) for x in range(4) if x % 2 for y in 'ab' if y != 'b' or x > 1]
print [x for x in range(10) if x % 2 if x % 3]
print [[y for y in range(x)] for x in range(3)]
print [x for x in 1, 2, 3]
print [a + b for a, b in [(1, 2), (3, 4)]]
print [i for i in [j for j in range(3)]]
print [lambda: x for x in range(3)][0]()
print [x for x in lambda: 1, 2][1:]
print [(lambda: z)() for z in 'ab'], z
def f():
    [q for q in range(3)]
    return q
print f()
class C:
    n = 3
    l = [n * i for i in range(n)]
print C.l, C.i
print [x for x in [1, 2, 3] if [y for y in [x] if y > 1]]
try:
    [undefined for x in [1]]
except NameError, e:
    print e
try:
    [x for x in 5]
except TypeError, e:
    print e
print [x if x > 1 else -x for x in range(4)]
print [d.update({k: 1}) for d in [{}] for k in 'ab'], d
