import ast
source = '''x = 1 + 2
def f(a, b=3,
      *c):
    """doc"""
    if a:
        return [i for i in b
                if i]
    elif b: pass
    for k in c:
        try:
            print k, (a +
                      b)
        except (A, B), e:
            raise
    return f(a, *c)

@deco
class K(Base):
    y = {1: 2,
         3: lambda q: q}
    z = "multi" \\
        "line"
    w = """triple
quoted"""; v = a[1:2][0].b
with x as y: z = `x`
a.b.c = -d ** e if f else not g
'''
tree = ast.parse(source)
for node in ast.walk(tree):
    if hasattr(node, 'lineno'): print type(node).__name__, node.lineno, node.col_offset
