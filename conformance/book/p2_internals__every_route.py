# Paragraph 2: the rule holds for every spelling, not for dotted access alone.
import __builtin__, operator
class C:
    x = 1
c = C()
def f(a=1): return a
g = {'__builtins__': dict(__builtin__.__dict__), 'C': C, 'c': c, 'f': f, 'attrgetter': operator.attrgetter}
for source in ['getattr(f, "func_code")', 'getattr(f, "func_code", "default")', 'hasattr(f, "func_code")', 'getattr(f, "func_" + "globals")', 'attrgetter("func_code")(f)', 'attrgetter("__dict__")(C)', '"{0.func_code}".format(f)', '"{0.__dict__}".format(c)', 'u"{0.func_globals}".format(f)', 'object.__getattribute__(f, "func_code")', 'map(lambda x: x.func_code, [f])', 'hasattr(c, "__dict__")', 'dir(c)', 'dir(C)', 'getattr(c, "x")']:
    try:
        r = eval(source, g)
        print source, '->', repr(r)
    except RuntimeError, e:
        print source, '->', e
