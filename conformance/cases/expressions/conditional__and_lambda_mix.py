print 1 if True else 2, 1 if False else 2, (1 if 0 else 2) + 1, [1 if x else 2 for x in (0, 1)]
print (lambda x: 'pos' if x > 0 else 'neg' if x < 0 else 'zero')(5), map(lambda x: 'pos' if x > 0 else 'neg' if x < 0 else 'zero', (-1, 0, 1))
f = lambda x: x if x else lambda: x
print f(1), f(0)()
print (lambda: 1 if 0 else 2)() , (lambda *a: a if a else None)(), (lambda a=1 if 1 else 2: a)()
print 'a' if 'b' in 'abc' and not 'd' in 'abc' else 'z', not 1 if 0 else 3, 5 or 1 if 0 else 7
print [x for x in (1, 2, 3) if (True if x > 1 else False)], {1 if 1 else 2: 3 if 0 else 4}
x = 5 if 0 else 6; print x
x += 1 if 1 else 2; print x
print (1, 2 if 0 else 3), (1 if 1 else 2,), '%s' % (1 if 0 else 'else')
def g(n): return None if n < 0 else n * g(n - 1) if n > 1 else 1
print g(5), g(-1)
print [i if i % 2 else -i for i in range(5) if i if i != 3], max(3 if 1 else 4, 2 if 0 else 5)
assert 1 if 1 else 0, 'no'
print (yes for yes in (1, 0)) and 'generator is true', bool(x for x in [])
