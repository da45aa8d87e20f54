a = [1, 2, 3, 4]
for x in a:
    print x,
    if x < 4: a.append(x + 10)
    if len(a) > 8: break
print a
a = range(6)
for x in a:
    print x,
    a.remove(x)
print a
it = iter([1, 2])
print it.next(), it.next()
for _ in range(2):
    try:
        it.next()
    except StopIteration, e:
        print 'stop', e.args
b = [1]
it = iter(b)
print list(it)
b.append(2)
print list(it)
print it.__length_hint__(), iter(range(3)).__length_hint__()
r = reversed([1, 2, 3])
print r.next(), r.__length_hint__(), list(r), list(r)
c = [1, 2, 3]
r = reversed(c)
del c[1:]
print list(r)
print type(iter([])), type(reversed([]))
