def attempt(change, make):
    d = dict.fromkeys(range(4), 'x')
    seen = []
    try:
        for x in make(d):
            seen.append(x)
            change(d)
        print 'done', seen
    except RuntimeError, e:
        print e, seen, len(d)
def add(d): d[len(d) + 100] = 1
def delete(d): d.popitem()
def replace(d): d[0] = 'y'
def swap(d):
    del d[0]
    d[0] = 1
for change in add, delete, replace, swap, dict.clear:
    for make in iter, dict.iteritems, dict.itervalues, dict.viewkeys, dict.keys:
        attempt(change, make)
d = {1: 1}
it = iter(d)
d[2] = 2
for _ in 1, 2:
    try:
        print it.next()
    except RuntimeError, e:
        print e
    except StopIteration:
        print 'stop'
