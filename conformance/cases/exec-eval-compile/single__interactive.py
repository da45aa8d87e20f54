sources = ['1', '1\n', 'None', 'x = 1', '"text"', 'u"text"', '[1, [2]]', '1; 2', 'x', 'print 1', 'if 1: 5\n', 'if 1:\n  5\n  6\n', 'for i in (1, 2): i\n', 'def f(): 7\n', 'f()', 'class C: 8\n', '# comment', '', '\n', '1 2', '1\n2', 'x = 1; x', '(1,\n2)', 'while 0: 1\n', 'try: 9\nfinally: 10\n', 'with_ = 5', 'exec "11"', '1 if x else 2', 'pass', 'def g():\n  1\n  return 2\n\ng()']
g = {}
for s in sources:
    try:
        code = compile(s, 'single', 'single')
    except SyntaxError, e:
        print repr(s), e.msg
        continue
    print repr(s),
    try:
        exec code in g
        print
    except Exception, e:
        print type(e).__name__, e
print sorted(k for k in g if k != '__builtins__')
