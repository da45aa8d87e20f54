def f(a, b=2, *c, **d):
    "doc string"
    return a
print f.__name__, f.func_name, f.__doc__, f.func_doc, f.__module__, f.func_defaults, f.__defaults__, f.func_closure, f.__closure__
print f.func_dict, f.__dict__, f.func_globals is globals(), f.__globals__ is globals(), f.func_code is f.__code__
f.x = 1
f.y = [2]
print sorted(f.__dict__.items()), f.x
del f.x
print f.func_dict
f.__name__ = 'renamed'
f.__doc__ = None
print f.func_name, f.__doc__

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
def f(): pass
f.__name__ = 5
--
def f(): pass
f.func_name = u'x'
--
def f(): pass
del f.func_name
--
def f(): pass
f.func_code = 5
--
def f(): pass
f.func_globals = {}
--
def f(): pass
f.func_closure = ()
--
def f(): pass
f.func_dict = 5
--
def f(): pass
f.func_dict = {'a': 1}
print f.a
--
def f(): pass
del f.func_dict
--
def f(): pass
del f.foo
--
def f(): return 1
def g(): return 2
f.func_code = g.func_code
print f(), f.func_name
--
def f(): return 1
def outer():
    x = 1
    def g(): return x
    return g
f.func_code = outer().func_code
--
def f(): pass
f.__doc__ = 5
print f.__doc__
del f.__doc__
print f.__doc__
--
def f(): pass
print f.__module__
f.__module__ = 'm'
print f.__module__
del f.__module__
print f.__module__
--
def f(): pass
print f.__call__(), f.__get__(None, int) is not f
print type(f).__name__, f == f, f != 5, hash(f) == hash(f)
''')
