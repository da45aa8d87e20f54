print {x: x * 2 for x in 'hello world'}
print {w: len(w) for w in 'a bb ccc dddd eeeee ffffff'.split()}
print set('hello world'), frozenset('hello world')
print {3, 1, 2}, {'c', 'b', 'a'}, {10, 20, 30, 40, 50, 60, 70}
print {c for c in 'mississippi'}
print set(range(0, 100, 7)), set(range(10, 0, -1))
print set(['x%d' % i for i in range(12)])
print set([1.5, 'a', (1, 2), 7L])
s = set()
for i in range(0, 320, 11):
    s.add(i)
print s
for i in range(0, 320, 22):
    s.discard(i)
print s
s.update(range(5))
print s
