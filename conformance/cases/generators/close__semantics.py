def g(kind):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print 'exit seen'
        if kind == 'yield': yield 'ignored'
        if kind == 'return': return
        if kind == 'raise': raise ValueError('on close')
        if kind == 'reraise': raise
        if kind == 'stop': raise StopIteration
    finally:
        print 'finally'
for kind in ['fall', 'yield', 'return', 'raise', 'reraise', 'stop']:
    i = g(kind)
    i.next()
    try:
        print kind, i.close()
    except Exception, e:
        print kind, type(e).__name__, e
    print 'left:', list(i)
i = g('x')
print 'unstarted', i.close()
try:
    i.next()
except StopIteration:
    print 'closed generator stops'
print i.close(), i.close()
i = g('x')
list(i)
print 'exhausted', i.close()
def h():
    try:
        yield 1
    except Exception, e:
        print 'never', e
    finally:
        print 'cleanup'
i = h(); i.next(); i.close()
