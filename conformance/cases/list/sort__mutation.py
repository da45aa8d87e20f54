a = [3, 2, 1]
def key(x):
    a.append(x)
    return x
try:
    a.sort(key=key)
except ValueError, e:
    print e
print a
b = [3, 2, 1]
def look(x, y):
    print len(b),
    return cmp(x, y)
b.sort(look)
print b
c = [3, 2, 1]
def clear(x, y):
    del c[:]
    return cmp(x, y)
try:
    c.sort(clear)
    print 'sorted', c
except ValueError, e:
    print e, c
d = [3, 2, 1]
def explode(x):
    if x == 2: raise KeyError('boom')
    return x
try:
    d.sort(key=explode)
except KeyError, e:
    print repr(e), d
e = [5, 4, 3, 2, 1]
def compare(x, y):
    if x == 2: raise RuntimeError('cmp failed')
    return cmp(x, y)
try:
    e.sort(compare)
except RuntimeError, error:
    print error, sorted(e)
