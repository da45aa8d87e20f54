def f(*a, **k): return a, sorted(k.items())

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
apply(f)
apply(f, (1, 2))
apply(f, [1])
apply(f, 'ab')
apply(f, (), {'k': 1})
apply(f, (1,), {'k': 1})
apply(f, 5)
apply(f, (), 5)
apply(f, (), [('a', 1)])
apply(f, (), {1: 2})
apply(5)
apply()
apply(f, (), {}, 1)
apply(len, ('abc',))
apply(f, None)
''')
