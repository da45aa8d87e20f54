def f(*a, **k): return a, sorted(k.items())
class Seq:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return 's%d' % i
class It(object):
    def __iter__(self): return iter([1, 2])
class Mapping(object):
    def keys(self): return ['m1', 'm2']
    def __getitem__(self, k): return k * 2
class OldMapping:
    def keys(self): return ['o']
    def __getitem__(self, k): return 1
def gen():
    yield 1
    raise ValueError('from gen')
class KeyRaises(object):
    def keys(self): raise ValueError('keys failed')
    def __getitem__(self, k): return 1

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
f(*[1, 2])
f(*(1,))
f(*'ab')
f(*{'k': 1})
f(*xrange(3))
f(*Seq())
f(*It())
f(*(x for x in 'pq'))
f(1, *[2])
f(*[], **{})
f(**{'a': 1})
f(**Mapping())
f(**OldMapping())
f(x=1, *[2])
f(x=1, *[2], **{'y': 3})
f(x=1, **{'x': 2})
f(*5)
f(*None)
f(**5)
f(**None)
f(**[('a', 1)])
f(**{1: 2})
f(**{u'a': 1})
f(**{'not an identifier': 1})
f(*gen())
f(**KeyRaises())
len(*5)
len(**5)
len(**{1: 2})
len(*[1, 2])
len(*['abc'])
len(*[], **{'x': 1})
dict(*[], **{'a': 1})
dict(**{1: 2})
f(a=1, a=2)
f(**{'a': 1, 'b': 2})
(lambda *a: a)(*[1], *[2])
f(1, x=2, 3)
f(x=1, y=2, *(3,))
max(*[3, 1, 2])
f(*set([1]))
f(**{u'\xe9': 1})
''')
