#
# top comment
#  second

import os

# not before
def deco(*a):
    return lambda f: f

# about f
#
# more
#
def f(a, (b, (c,)), d=1, *e, **g):
    "docs of f"
    x = """
def not_really():
    pass
"""
    # inside

    return x
    # trailing inside
# trailing

def g(a): return a
def h(a=(1,
    2)):
    if a:
        return a; \
        b = 1
    else:
        return "str \
  continued"
x = 1
class C:
    """Doc
      with more
        indented

    end   
    """
    # about m
    def m(self):
        # def x
        return lambda y: (y,
            1)
    @deco(1,
          2)
    @deco()
    def n(self, *a):
        pass

    @staticmethod
    def s(a, b=2): pass
    @classmethod
    def k(cls, **kw): pass
    prop = property(m)
    class Inner(object):
        def z(self): yield 1
        class C: pass
l1 = lambda a: a
l2 = [lambda a, b=1: a,
      lambda *c: c]
def outer():
	# tabbed
	def inner():
		return 1
	return inner
class D(C, object):
    __slots__ = ['sl']
    def m(self): 'own'; raise ValueError
    data = 5
    def __get__(self, *a): pass
#bye
def last():
    return {'a': [1,
2]}
    
