# expected: specification
# Paragraph 2: the __dict__ attributes of modules, classes and instances, of every kind, are hidden.
import __builtin__, math
class N(object):
    x = 1
n = N()
n.y = 2
g = {'__builtins__': dict(__builtin__.__dict__), 'N': N, 'n': n, 'math': math}
for source in ['math.__dict__', 'getattr(math, "__dict__")', 'N.__dict__', 'getattr(N, "__dict__")', 'n.__dict__', 'getattr(n, "__dict__")', '"{0.__dict__}".format(n)', 'object.__getattribute__(n, "__dict__")']:
    try:
        value = eval(source, g)
        print source, '->', repr(value)
    except Exception, e:
        print source, '->', e.__class__.__name__, e
for source in ['hasattr(math, "__dict__")', 'hasattr(N, "__dict__")', 'hasattr(n, "__dict__")', 'n.x', 'n.y', 'N.x', 'math.floor(2.5)', 'getattr(n, "y")', 'isinstance(n, N)']:
    print source, '->', repr(eval(source, g))
for source in ['vars(math)', 'vars(N)', 'vars(n)', 'n.__dict__.clear()']:
    try:
        eval(source, g)
        print source, 'passed'
    except (RuntimeError, TypeError):
        print source, 'refused'
print N.__dict__['x'], n.__dict__, math.__dict__['floor'](2.5), vars(n)
