def t(s):
    try: print s, '->', eval(s)
    except Exception as e: print s, '->', type(e).__name__, e
def f(**k): return k
def g(a=1): return a
class C(object):
    def __init__(self, **k): self.k=k
class D(dict): pass
for s in ['dict({}, **{1:2})','dict(**{1:2})','int(**{u"x":"5"})','int(**{1:5})','f(**{u"a":1})','f(**{u"\\xe9":1})','g(**{u"\\xe9":1})','g(**{u"a":5})','f(**{1:2})','C(**{1:2})','C(**{u"a":2}).k','D(**{1:2})','D(**{u"a":2})','sorted(**{1:2})','sorted([2,1],**{u"reverse":2})','sorted([2,1],**{u"revers\\xe9":2})','sorted([2,1],**{1:2})','len(**{1:2})','max([1],**{1:2})','max([1],**{u"key":None and 1 or abs})','ValueError(**{1:2})','object(**{1:2})','f(a=1,**{u"a":2})','f(a=1,**{"a":2})','type("x",(),{})(**{1:2})','set(**{1:2})','list(**{1:2})','"{a}".format(**{u"a":1})','"{a}".format(**{1:1})','{}.update(**{1:2})','{}.update(**{1:2})','getattr(**{1:2})','apply(f,(),{1:2})','apply(g,(),{u"a":2})','(lambda **k:k)(**{1:2})','property(**{u"fget":1}).fget','property(**{1:1}).fget','enumerate("a",**{u"start":3}).next()','g(**{"x"*3:1})', 'g(1,**{u"a":1})','unicode("a", **{u"encoding":"latin1"})','str(**{u"object":1})','float(**{u"x":1})','complex(**{u"real":1})','bytearray(**{u"source":"aa"})','file(**{u"name":"aa","moxe":2})']:
    t(s)
