def g():
    print 'start'
    x = yield 1
    print 'got', x
    y = yield 2
    print 'got', y
    yield
    print 'end'
i = g()
print type(i), i.gi_running, i.gi_frame is not None, i.__name__, i.gi_code.co_name
print i.next(), i.next(), i.next()
for _ in range(2):
    try:
        i.next()
    except StopIteration, e:
        print 'StopIteration', e.args
print i.gi_frame, iter(i) is i
print list(g())
def empty():
    return
    yield
print list(empty()), tuple(empty()), sum(empty())
def nested():
    for x in range(3):
        for y in range(x):
            yield x, y
print list(nested())
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fibonacci()
print [f.next() for _ in range(15)]
def chain(*its):
    for it in its:
        for x in it: yield x
print ''.join(chain('ab', (c for c in 'cd'), ['e']))
