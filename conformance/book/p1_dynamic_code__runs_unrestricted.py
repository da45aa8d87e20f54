# Paragraph 1: code executed dynamically normally suffers no special restrictions.
import sys
class C:
    x = 1
def f(a=5): return a
exec 'print C.__dict__["x"], f.func_defaults, f.func_code.co_name, f.func_globals is globals()'
print eval('C().__dict__'), eval('sys.__dict__["maxint"] == sys.maxint')
exec 'C.x = 2; f.func_defaults = (7,)'
print C.x, f()
g = {'C': C, 'f': f}
exec 'print C.__dict__["x"], f.func_defaults' in g
import __builtin__
print g['__builtins__'] is __builtin__.__dict__ or g['__builtins__'] is __builtin__
print eval('__import__("os").path.basename("/a/b")')
