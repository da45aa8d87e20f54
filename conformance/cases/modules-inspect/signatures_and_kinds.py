import inspect
def f(a, (b, c), d=1, *e, **g):
    "docs of f"
def gen(): yield
class Old:
    def m(self): "m doc"
class New(object):
    attr = 1
    def m(self): pass
    @classmethod
    def c(cls): pass
    @property
    def p(self): pass
print inspect.getargspec(f), inspect.formatargspec(*inspect.getargspec(f)), inspect.getargspec(New.m), inspect.getargspec(lambda: 1)
for o in [f, gen, gen(), Old, New, Old.m, New().m, len, [].append, inspect, 5, New.p, int.__add__, str.join]:
    print type(o).__name__, [n for n in ['isfunction', 'ismethod', 'isclass', 'isbuiltin', 'isroutine', 'ismodule', 'isgenerator', 'isgeneratorfunction', 'isdatadescriptor', 'ismethoddescriptor', 'isabstract'] if getattr(inspect, n)(o)]
print inspect.getdoc(f), inspect.getdoc(Old.m), inspect.getmodule(f).__name__, [n for n, v in inspect.getmembers(New) if n[0] != '_'], [c.__name__ for c in inspect.getmro(New)]
def caller(): return inspect.stack()[1][3], inspect.currentframe().f_code.co_name, inspect.getframeinfo(inspect.currentframe())[1:3]
def outer(): return caller()
print outer()
print inspect.getsource(gen), inspect.getsourcelines(Old.m)[1], inspect.getcallargs(f, 1, (2, 3), x=4)['d']
for bad in [lambda: inspect.getargspec(len), lambda: inspect.getsource(5), lambda: inspect.getcallargs(f)]:
    try:
        print bad()
    except Exception, e:
        print type(e).__name__, str(e).split(' at 0x')[0]
