class Trace:
    def __init__(self, n): self.__dict__['n'] = n
    def __repr__(self): return self.n
    def __getattr__(self, name):
        print name,
        if name in ('__coerce__', '__hash__', '__eq__'): raise AttributeError(name)
        raise AttributeError(name)
    def __setattr__(self, name, v): print 'set', name,
t, u = Trace('t'), Trace('u')
tests = '''len(t)
bool(t)
5 in t
t[1]
t[1:2]
t[::2]
t(1)
t + 1
1 + t
t + u
t - u
t * 2
2 * t
[1] * t
t ** 2
2 ** t
pow(t, 2, 3)
-t
~t
abs(t)
int(t)
long(t)
float(t)
oct(t)
"abc"[t]
unicode(t)
t == u
t != 5
t < u
t > 1
cmp(t, 5)
cmp(5, t)
list(t)
iter(t)
reversed(t)
format(t, "")
divmod(t, 2)
"%s" % t
"%d" % t
t and u
not t
max(t, 5) is None
t in [u]
t.missing
hasattr(t, "x")
getattr(t, "y", 1)
dir(t)
coerce(t, 1)
t % 2
t & u
t >> 1
"a" + t
"a" % t
[1] + t
callable(t)
isinstance(t, Trace)
round(t)
range(t)
chr(t)'''
for s in tests.splitlines():
    print s, '->',
    try:
        print repr(eval(s))
    except Exception, e:
        print e.__class__.__name__, e
for s in ['t[0] = 1', 't[0:1] = 2', 'del t[0]', 'del t[0:1]', 't.x = 1', 'with t: pass', 'a, b = t', 'for x in t: pass', 't += 1', 'del t.q', 'print t', 'if t: pass', 'raise t']:
    print s, '->',
    try:
        exec s
        print
    except Trace, e:
        print 'raised instance'
    except Exception, e:
        print e.__class__.__name__, e
