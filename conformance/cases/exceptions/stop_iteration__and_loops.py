def take(it):
    out = []
    try:
        while True: out.append(it.next())
    except StopIteration, e:
        return out, e.args
print take(iter([1, 2])), take(iter('')), take(x for x in 'ab')
class It(object):
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def next(self):
        self.n += 1
        if self.n == 3: raise StopIteration('done', 5)
        if self.n == 6: raise KeyError('six')
        return self.n
i = It()
print list(i), list(x for _ in [0] for x in [1]), i.next(), i.next()
try:
    list(i)
except KeyError, e:
    print repr(e)
class Sub(StopIteration): pass
class It2(object):
    def __iter__(self): return self
    def next(self): raise Sub('sub')
print list(It2()), [x for x in It2()], tuple(It2()), sum(It2()), dict(It2()), map(None, It2()), zip(It2())
print next(iter([]), 'default'), next(iter([1]), 'default')

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
next(iter([]))
next([])
next(5)
next()
next(iter([]), 1, 2)
next(It2())
next(It2(), 'd')
max(It2())
reduce(max, It2())
It2() in It2()
1 in It2()
''')
