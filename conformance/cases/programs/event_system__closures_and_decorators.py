class Events(object):
    def __init__(self): self.handlers, self.log = {}, []
    def on(self, name, priority=0):
        def register(f):
            self.handlers.setdefault(name, []).append((-priority, len(self.handlers.get(name, ())), f))
            self.handlers[name].sort()
            return f
        return register
    def fire(self, name, *args, **kw):
        results = []
        for _, _, f in self.handlers.get(name, ()):
            try:
                results.append(f(*args, **kw))
            except StopIteration:
                results.append('stopped')
                break
            except Exception, e:
                results.append('%s in %s' % (e, f.__name__))
        return results
events = Events()
@events.on('start')
def first(x): return 'first %s' % x
@events.on('start', priority=5)
def urgent(x, note='none'): return 'urgent %s %s' % (x, note)
@events.on('start', priority=-1)
def last(x):
    raise StopIteration
@events.on('start', -2)
def never(x): return 'never'
@events.on('bad')
def fails(): return {}['k']
print events.fire('start', 1), events.fire('bad'), events.fire('nothing')
print events.fire('start', x=2, note='n')
def memo(f):
    cache = {}
    def wrapper(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    wrapper.cache = cache
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print fib(80), len(fib.cache)
def compose(*fs): return reduce(lambda f, g: lambda x: g(f(x)), fs)
print compose(str, lambda s: s * 2, int, lambda n: n + 1)(21), map(compose(lambda x: x + 1, lambda x: x * x), range(4))
def curry(f, *a):
    n = f.func_code.co_argcount
    return f(*a) if len(a) >= n else lambda *b: curry(f, *(a + b))
print curry(lambda a, b, c: (a, b, c))(1)(2)(3), curry(lambda a, b: a - b)(5, 3)
