def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
del 1
--
del f()
--
del a + b
--
del (a, b), [c, d]
--
del ()
--
del []
--
del (a + b)
--
del a, 1
--
del
--
del *a
--
del None
--
del lambda: 1
--
del a if b else c
--
del a[1], a.b, a[1:2]
--
del `a`
--
for 1 in x: pass
--
for f() in x: pass
--
for a + b in x: pass
--
for (a, b), [c] in x: pass
--
for None in x: pass
--
for a in x pass
--
for a x: pass
--
for in x: pass
--
for a in: pass
--
for a, in x: pass
--
for a in b, c: pass
--
for a in x: pass else: pass
--
for (a in x): pass
--
with a as 1: pass
--
with a as f(): pass
--
with a as b, c as d: pass
--
with a as (b, c): pass
--
with a as b.c, d as e[0]: pass
--
with a as b c: pass
--
with: pass
--
with a: pass
--
with a,: pass
--
with (a as b): pass
--
with a as None: pass
--
[1 for 1 in x]
--
[1 for f() in x]
--
{1: 2 for None in x}
--
(1 for (a, b) in x)
--
[x for a, b in c]
--
[x for a in b, c]
--
(x for a in b, c)
--
[x, y for a in b]
--
[x for a in lambda: b, c]
--
except: pass
--
import 1
--
import a as 1
--
global 1
--
global a.b
--
del a,
''')
