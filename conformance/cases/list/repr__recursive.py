a = [1]
a.append(a)
print a, repr(a), str(a)
b = [a, (a, {'k': a})]
print b
c = []
c.append((c,))
print c
d = {}
d['d'] = d
d['l'] = [d]
print d
t = ([],)
t[0].append(t)
print t, t[0]
try:
    print a == a
    x = [1]; x.append(x)
    print a == x
except RuntimeError, e:
    print e
print [1, 'a', u'b', 2.5, None, 10L, (), (1,), [], {}, set(), len, int]
