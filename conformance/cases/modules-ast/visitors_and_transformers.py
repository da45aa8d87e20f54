import ast
class Names(ast.NodeVisitor):
    def __init__(self): self.seen = []
    def visit_Name(self, node): self.seen.append((node.id, type(node.ctx).__name__))
    def visit_FunctionDef(self, node):
        self.seen.append('def ' + node.name)
        self.generic_visit(node)
v = Names()
v.visit(ast.parse('a = b + c\ndef f(x): return x + y\nfor i in z: del q'))
print v.seen
class Double(ast.NodeTransformer):
    def visit_Num(self, node): return ast.copy_location(ast.Num(node.n * 2), node)
    def visit_Print(self, node): return None
tree = Double().visit(ast.parse('x = 1 + 20\nprint "removed"\ny = [3, x]'))
ast.fix_missing_locations(tree)
g = {}
exec compile(tree, 'transformed', 'exec') in g
print g['x'], g['y']
e = ast.Expression(ast.BinOp(ast.Num(2), ast.Mult(), ast.Num(21)))
print eval(compile(ast.fix_missing_locations(e), 'built', 'eval')), ast.dump(e)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
ast.literal_eval('[1, "a", (2.5, None), {True: -1}]')
ast.literal_eval('1 + 2j')
ast.literal_eval('a')
ast.literal_eval('f()')
ast.literal_eval('1 + 1')
ast.literal_eval('')
ast.literal_eval('{1, 2}')
ast.dump(ast.Num(5))
ast.dump(ast.Name('a', ast.Load()), annotate_fields=False)
ast.dump(ast.parse('a', mode='eval'), include_attributes=True)
ast.Name()._fields
ast.Name('a').id
ast.Name('a', ast.Load(), 3)
ast.Name(id='a', lineno=5).lineno
ast.BinOp._fields
ast.BinOp().left
ast.Num(n=1, foo=2).foo
list(ast.iter_fields(ast.Num(3)))
[type(n).__name__ for n in ast.iter_child_nodes(ast.parse('a + b', mode='eval').body)]
ast.get_docstring(ast.parse('"module doc"\nx = 1'))
ast.get_docstring(ast.parse('x = 1'))
ast.get_docstring(ast.Num(1))
ast.parse('a b')
ast.parse('1', mode='bad')
compile(ast.Num(1), 'f', 'eval')
compile(ast.Expression(ast.Num(1)), 'f', 'eval')
compile(ast.parse('1', mode='eval'), 'f', 'exec')
compile(ast.Module([]), 'f', 'exec').co_names
isinstance(compile('1', 'f', 'exec', ast.PyCF_ONLY_AST), ast.Module)
ast.PyCF_ONLY_AST
isinstance(ast.parse('1'), ast.AST)
ast.AST.__subclasses__()[0].__name__
issubclass(ast.Add, ast.operator)
ast.increment_lineno(ast.parse('a'), 5).body[0].lineno
''')
