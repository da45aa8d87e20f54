import sys
def report(label): print label, sys.exc_info()[0] and sys.exc_info()[0].__name__, sys.exc_info()[1]
def a():
    try:
        raise ValueError('in a')
    except ValueError:
        report('a handler')
        b()
        report('a after b')
def b():
    report('b entry')
    try:
        raise KeyError('in b')
    except KeyError:
        report('b handler')
    report('b exit')
a()
report('module')
try:
    a()
    raise IndexError('module')
except IndexError:
    report('index')
    a()
    report('index again')
report('end')
class CM(object):
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        report('exit sees')
        return True
with CM(): raise OSError('with')
report('after with')
def g():
    try:
        yield 1
    except ValueError:
        report('generator handler')
        yield 2
    report('generator end')
i = g(); i.next()
try:
    raise KeyError('around')
except KeyError:
    i.throw(ValueError('thrown'))
    report('after throw')
list(i)
def fin():
    try:
        raise ValueError('lost')
    finally:
        try:
            raise KeyError('handled in finally')
        except KeyError:
            report('inner')
try:
    fin()
except ValueError:
    report('outer gets')
class E(Exception):
    def __init__(self):
        report('constructing')
        Exception.__init__(self, 'E')
try:
    raise E
except E:
    report('raised')
print [sys.exc_info()[0].__name__ for _ in [1]], (lambda: sys.exc_info()[0].__name__)()
sys.exc_clear()
report('cleared')
def callback(x):
    report('callback')
    return x
try:
    raise ValueError('around map')
except ValueError:
    map(callback, [1])
    sorted([2, 1], key=callback)
