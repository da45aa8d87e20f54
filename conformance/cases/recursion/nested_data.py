import sys
def nest(n, make):
    x = make(None)
    for _ in xrange(n): x = make(x)
    return x
for make in [lambda x: [x], lambda x: (x,), lambda x: {1: x}]:
    for f in [repr, str, lambda v: v == nest(3000, make), lambda v: cmp(v, nest(3000, make))]:
        try:
            f(nest(3000, make))
            print 'ok'
        except RuntimeError, e:
            print str(e)[:32]
print len(repr(nest(200, lambda x: [x])))
try:
    hash(nest(100, lambda x: (x,)))
    print 'hashed'
except RuntimeError, e:
    print e
print nest(50, lambda x: (x,)) == nest(50, lambda x: (x,))
