x = 'outer'
print sorted({x for x in [1, 2, 2]}), x
print {k: v for k, v in [('a', 1), ('b', 2)]}
print sorted({(i, j) for i in range(2) for j in range(2) if i != j})
print {i: {j: i * j for j in range(2)} for i in range(2)}
def f(n):
    return {n + i: lambda: n * i for i in range(3)}
print [g() for g in f(10).values()]
class C:
    n = 3
    try:
        d = {i: n for i in range(2)}
    except NameError, e:
        print e
    s = {i for i in range(n)}
print sorted(C.s)
try:
    {[]: 1 for i in [1]}
except TypeError, e:
    print e
try:
    {[] for i in [1]}
except TypeError, e:
    print e
print {1: 'a', 1: 'b'}, {i % 2: i for i in range(5)}
def order(x):
    print x,
    return x
print {order('k%d' % i): order(i) for i in range(2)}
print type({}), type({1}), type({1: 1}), {1, 2, 1} == set([1, 2])
try:
    {z: 1 for z in [1]}
    print z
except NameError, e:
    print e
