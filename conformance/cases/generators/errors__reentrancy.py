def g():
    yield me.next()
me = g()
try:
    me.next()
except ValueError, e:
    print e
def h():
    try:
        me.send(None)
    except ValueError, e:
        print 'send', e
    try:
        me.throw(KeyError)
    except ValueError, e:
        print 'throw', e
    try:
        me.close()
    except ValueError, e:
        print 'close', e
    print me.gi_running
    yield 1
me = h()
me.next()
print me.gi_running
def fails():
    yield 1
    raise KeyError('inside')
f = fails()
print f.next()
for _ in range(2):
    try:
        f.next()
    except (KeyError, StopIteration), e:
        print type(e).__name__, e
def stop():
    yield 1
    raise StopIteration('explicit')
    yield 2
print list(stop())
def leaks():
    yield next(iter([]))
    print 'not reached'
print list(leaks())
def inner(): yield 1 / 0
def outer():
    for x in inner(): yield x
try:
    list(outer())
except ZeroDivisionError, e:
    print e

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class G(type((x for x in []))): pass
--
type((x for x in []))()
--
(x for x in []).gi_running = 1
--
print repr((x for x in []))[:30], (x for x in []).__name__
--
len((x for x in []))
--
(x for x in [])[0]
--
(x for x in 5)
--
list(x for x in [1] for y in 5)
--
print (lambda: (yield))().next()
''')
