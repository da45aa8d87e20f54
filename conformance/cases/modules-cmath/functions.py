import cmath
values = [0, 1, -1, 1j, -1j, 1 + 1j, -2.5 + 3j, 1e10]
for name in 'sqrt exp log log10 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh phase polar isnan isinf'.split():
    row = []
    for v in values:
        try:
            r = getattr(cmath, name)(v)
            if isinstance(r, complex): r = '%.9g%+.9gj' % (r.real, r.imag)
            elif isinstance(r, tuple): r = '%.9g,%.9g' % r
            elif isinstance(r, float): r = '%.9g' % r
            row.append(str(r))
        except Exception, e:
            row.append('%s: %s' % (type(e).__name__, e))
    print name, row
print '%.6f' % abs(cmath.rect(2, 1)), cmath.pi, cmath.e, '%.6f' % cmath.log(8, 2).real
for f in [lambda: cmath.sqrt('a'), lambda: cmath.log(0), lambda: cmath.rect(1), lambda: cmath.exp(1e4), lambda: cmath.sqrt(), lambda: cmath.sqrt(None)]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
