def deco(name):
    print 'make', name
    def apply(f):
        print 'apply', name, f.__name__
        def wrapper(*a): return '%s(%s)' % (name, f(*a))
        wrapper.__name__ = name + '_' + f.__name__
        return wrapper
    return apply
@deco('outer')
@deco('inner')
def f(x): return str(x)
print f(5), f.__name__
class C:
    @deco('method')
    def m(self): return 'm'
    @property
    def p(self): return 'p'
print C().m(), C().p
@deco('class')
class K: pass
print K.__name__
@len
class L(object):
    pass
