import ast
for source in ['1', '-1', '1.5', '2j', '3L', '"s"', 'u"s"', 'a', 'a.b', 'a[0]', 'a[1:2]', 'a[::2]', 'a[:]', 'a[1:2, ...]', 'a[...]', 'a + b', 'a - b * c', 'a ** -b', 'a // b % c', 'a << b >> c', 'a & b | c ^ d', '~a', 'not a', '+a', 'a and b and c', 'a or b and c', 'a < b <= c', 'a == b != c <> d', 'a in b', 'a not in b', 'a is b is not c', 'a if b else c', 'lambda: 0', 'lambda a, b=1, *c, **d: a', 'lambda (a, b): a', 'f()', 'f(a, b=1, *c, **d)', 'f(x for x in y)', '[]', '[1, 2]', '()', '(1,)', '1, 2', '{}', '{1: 2}', '{1, 2}', '[a for b in c if d if e for f in g]', '(a for b in c)', '{a for b in c}', '{a: b for c in d}', '`a`', '`a, b`', '(yield)', '"a" "b"', 'a.b.c(d)[e].f']:
    try:
        print source, '=>', ast.dump(ast.parse(source, mode='eval'))
    except SyntaxError, e:
        print source, '=>', e.msg
