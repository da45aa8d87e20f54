def attempt(function, *args, **keywords):
    try:
        return repr(function(*args, **keywords))
    except Exception, error:
        return '%s: %s' % (error.__class__.__name__, error)


def up(*args, **kw):
    d = {'a': 1}
    d.update(*args, **kw)
    return sorted(d.items())
class Keys:
    def keys(self): return ['k1', 'k2']
    def __getitem__(self, k): return k.upper()
class BadKeys:
    def keys(self): return ['k1']
class Pairs:
    def __iter__(self): return iter([('p', 1), ['q', 2], 'rs'])
print attempt(up)
print attempt(up, {'b': 2})
print attempt(up, b=2, a=3)
print attempt(up, {'b': 2}, b=9)
print attempt(up, [('x', 1), ('y', 2)])
print attempt(up, Keys())
print attempt(up, Pairs())
print attempt(up, BadKeys())
print attempt(up, 5)
print attempt(up, None)
print attempt(up, [1])
print attempt(up, ['abc'])
print attempt(up, [(1, 2, 3)])
print attempt(up, [('x', 1), (1,)])
print attempt(up, {}, {})
print attempt(up, [([], 1)])
print attempt(up, 'ab')
print attempt(up, ['ab', 'cd'])
print attempt(up, self=1, other=2)
d = {1: 2}
d.update(d)
print d
