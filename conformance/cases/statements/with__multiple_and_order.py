log = []
class CM(object):
    def __init__(self, name, enter=None, exit=None, swallow=False):
        log.append('make ' + name)
        self.name, self.enter, self.exit, self.swallow = name, enter, exit, swallow
    def __enter__(self):
        log.append('enter ' + self.name)
        if self.enter: raise self.enter
        return self.name
    def __exit__(self, t, v, tb):
        log.append('exit %s %s' % (self.name, t and t.__name__))
        if self.exit: raise self.exit
        return self.swallow
def run(make_a, make_b, body=None):
    del log[:]
    try:
        with make_a() as a, make_b() as b:
            log.append('body %s %s' % (a, b))
            if body: raise body
        log.append('after')
    except Exception, e:
        log.append(repr(e))
    print log
a, b = lambda: CM('a'), lambda: CM('b')
run(a, b)
run(a, b, ValueError('body'))
run(a, lambda: CM('b', swallow=True), ValueError('body'))
run(lambda: CM('a', swallow=True), b, ValueError('body'))
run(a, lambda: CM('b', enter=KeyError('enter b')))
run(lambda: CM('a', swallow=True), lambda: CM('b', enter=KeyError('enter b')))
run(lambda: CM('a', enter=KeyError('enter a')), b)
run(a, lambda: CM('b', exit=IndexError('exit b')))
run(a, lambda: CM('b', exit=IndexError('exit b')), ValueError('body'))
run(lambda: CM('a', swallow=True), lambda: CM('b', exit=IndexError('exit b')), ValueError('body'))
run(a, lambda: 1 / 0)
run(lambda: CM('a', swallow=1), lambda: 1 / 0)
def flow(kind):
    for i in range(3):
        with CM('%s%d' % (kind, i), swallow=True):
            if kind == 'break' and i == 1: break
            if kind == 'continue': continue
            if kind == 'return': return 'returned %d' % i
            if kind == 'raise': raise ValueError
    else:
        return 'exhausted'
    return 'broke'
for kind in ['break', 'continue', 'return', 'raise', 'none']:
    del log[:]
    print kind, flow(kind), [l for l in log if 'exit' in l]
def gen():
    with CM('g') as n:
        x = yield n
        yield x
del log[:]
g = gen(); print g.next(), g.send('sent'); g.close(); print log
class Type(type):
    def __enter__(cls): return 'metaclass enter'
    def __exit__(cls, *a): return True
class UsesMeta(object): __metaclass__ = Type
with UsesMeta as u: print u
