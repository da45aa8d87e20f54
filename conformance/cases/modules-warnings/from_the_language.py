import warnings, sys
sys.stderr = sys.stdout
warnings.simplefilter('always')
for source in ['assert (1, "x")', 'def f():\n    x = 1\n    global x', 'x = 1\nglobal x', 'def f():\n    from string import *', '"\\xe9" == u"\\xe9"', 'class C: pass\nC() < 1j if 0 else 1', 'exec "1" in {}', 'u"\\xe9" in ["\\xe9"]', 'def f(a, (b, c)): pass', 'raise_ = 1', '{}.has_key(1)', 'import md5', 'BaseException().message', 'e = Exception("a"); e.message = 1; e.message', 'object.__new__(object, 1)', 'None < 1', 'callable(1)', '0777', '`1`', '1 <> 2', 'buffer("a")', '"%d" % 1.5', 'range(1.5)', 'import rexec', 'import new', 'import string; string.join([])', 'apply(len, ("a",))']:
    try:
        exec compile(source, 'snippet.py', 'exec')
        print source.splitlines()[-1], 'ran'
    except Exception, e:
        print source.splitlines()[-1], type(e).__name__, e
warnings.simplefilter('error')
for source in ['assert (1, "x")', 'def f():\n    from string import *', 'x = 1\nglobal x']:
    try:
        exec compile(source, 'snippet.py', 'exec')
        print 'ran'
    except Exception, e:
        print type(e).__name__, e
