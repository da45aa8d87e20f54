def none(): return 'none'
def one(a): return a
def two(a, b): return a, b
def default(a, b=2): return a, b
def alldef(a=1, b=2): return a, b
def star(a, *rest): return a, rest
def kw(a, **named): return a, sorted(named.items())
def both(*rest, **named): return rest, sorted(named.items())
def full(a, b=2, *rest, **named): return a, b, rest, sorted(named.items())

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
none(1)
none(1, 2)
none(x=1)
none(*[1])
none(**{'k': 1})
one()
one(1, 2)
one(a=1)
one(b=1)
one(1, a=1)
one(1, b=1)
one(**{'a': 5})
one(*(), **{})
two()
two(1)
two(1, 2, 3)
two(b=1)
two(a=1)
two(b=1, a=2)
two(1, a=2)
two(1, 2, b=3)
two(1, 2, 3, b=3)
two(1, b=2, c=3)
two(*[1, 2])
two(1, *[2, 3])
default()
default(1)
default(1, 2, 3)
default(b=1)
default(1, b=5)
default(1, 2, b=3)
default(1, c=3)
alldef(1, 2, 3)
alldef(b=7)
alldef(c=7)
star()
star(1, 2, 3)
star(a=1)
star(1, a=1)
star(*'abc')
star(b=1)
kw()
kw(1, 2)
kw(1, b=2)
kw(a=1, b=2)
kw(1, **{'a': 2})
both()
both(1, x=2)
full()
full(1, 2, 3, x=4)
full(x=1)
full(1, a=2)
full(1, 2, b=3)
''')
