d = {1: 'one'}
keys, values, items = d.viewkeys(), d.viewvalues(), d.viewitems()
d[2] = 'two'
print keys, values, items, len(items)
del d[1]
print list(keys), list(values), list(items)
print repr(keys), str(values), repr(items)
d['self'] = d.viewvalues()
print len(d)
print d.viewkeys() is d.viewkeys()
try:
    d.viewkeys().add(1)
except AttributeError, e:
    print e
a, b = {'x': 1, 'y': 2}, {'y': 2, 'z': 3}
print sorted(a.viewkeys() & b.viewkeys()), sorted(a.viewitems() & b.viewitems()), sorted(a.viewkeys() | b), sorted(a.viewitems() ^ b.viewitems())
print type(a.viewkeys() & b), a.viewkeys() <= b.viewkeys(), a.viewitems() > set()
print a.viewkeys() < [1], a.viewkeys() == {'x': 5, 'y': 6}.viewkeys()
