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
f(a=1, b)
--
f(a=1, *b, c=2)
--
f(a=1, *b, c)
--
f(*a, b)
--
f(*a, b=1)
--
f(*a, *b)
--
f(**a, b)
--
f(**a, b=1)
--
f(**a, *b)
--
f(**a, **b)
--
f(*a, **b)
--
f(a=1, a=2)
--
f(1=2)
--
f(a.b=1)
--
f(a + b=1)
--
f(f()=1)
--
f((a)=1)
--
f(None=1)
--
f(lambda: 1=2)
--
f(a b)
--
f(a,, b)
--
f(,)
--
f(,a)
--
f(a,)
--
f(*a,)
--
f(**a,)
--
f(*)
--
f(**)
--
f(a for a in b)
--
f(a for a in b, c)
--
f(c, a for a in b)
--
f(c, (a for a in b))
--
f(a for a in b,)
--
f(x=a for a in b)
--
f(*a for a in b)
--
f(print 1)
--
f(a=)
--
f(=a)
--
f(
--
f)
--
f(a=b=c)
--
f(a == b)
--
f('a'=1)
--
f(a=1, **b, *c)
--
f(__debug__=1)
--
f(yield)
--
f(a := 1)
''')
