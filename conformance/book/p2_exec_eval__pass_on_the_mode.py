# Paragraph 2: exec, eval and compile in restricted code stay restricted.
import __builtin__
class C:
    x = 1
g = {'__builtins__': dict(__builtin__.__dict__), 'C': C}
for source in ['exec "C.__dict__"', 'exec "C.__dict__" in {"C": C}', 'eval("C.__dict__")', 'eval("C.__dict__", {"C": C})', 'eval("C.__dict__", {"C": C}, {})', 'exec compile("C.__dict__", "f", "exec")', 'eval(compile("C.__dict__", "f", "eval"), {"C": C})', 'exec "def f(): return C.__dict__\\nf()" in {"C": C}', 'class K:\n    y = C.__dict__', '[C.__dict__ for _ in [1]]', 'list(C.__dict__ for _ in [1])', '(lambda: C.__dict__)()', 'exec "exec \'C.__dict__\'"']:
    try:
        exec source in g
        print repr(source), 'free'
    except RuntimeError, e:
        print repr(source), e
d = {'C': C}
exec 'exec "x = 1" in d' in dict(g, d=d)
print d['__builtins__'] is g['__builtins__'], d['x']
