import ast
names = sorted(n for n in dir(ast) if isinstance(getattr(ast, n), type) and issubclass(getattr(ast, n), ast.AST))
for n in names:
    c = getattr(ast, n)
    print n, c._fields, getattr(c, '_attributes', None), [b.__name__ for b in c.__bases__]
print len(names)
