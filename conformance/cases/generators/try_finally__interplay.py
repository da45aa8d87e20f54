def g():
    try:
        yield 'try'
    finally:
        yield 'finally'
    yield 'after'
print list(g())
def h():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        except KeyError:
            yield 'key error %d' % i
        else:
            yield 'else %d' % i
        finally:
            yield 'finally %d' % i
i = h()
print i.next(), i.throw(KeyError), list(i)
def with_return():
    try:
        yield 1
        return
    finally:
        yield 2
        print 'cleaned'
print list(with_return())
class CM(object):
    def __enter__(self): print 'enter'; return self
    def __exit__(self, *a):
        print 'exit', a[0]
        return True
def w():
    with CM():
        yield 1
        raise ValueError
    yield 2
print list(w())
def exc():
    try:
        raise KeyError('saved')
    except KeyError, e:
        yield repr(e)
        import sys
        print sys.exc_info()[0]
        yield repr(e)
i = exc()
print i.next()
try:
    raise ValueError
except ValueError:
    print i.next()
def nested():
    try:
        try:
            yield 1
        finally:
            print 'inner'
            raise IndexError('from finally')
    except IndexError, e:
        yield repr(e)
print list(nested())
def loop():
    while True:
        try:
            v = yield
            if v == 'stop': break
        finally:
            print 'loop finally', v
    yield 'broke'
i = loop(); i.next()
i.send('go'); print i.send('stop')
