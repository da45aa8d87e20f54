def g():
    while True:
        try:
            x = yield 'waiting'
            print 'got', x
        except ValueError, e:
            print 'caught', repr(e)
            yield 'after'
def fresh():
    it = g()
    it.next()
    return it

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
fresh().throw(ValueError)
fresh().throw(ValueError, 'text')
fresh().throw(ValueError('inst'))
fresh().throw(ValueError, ValueError('both'))
fresh().throw(ValueError, ('a', 'b'))
fresh().throw(ValueError, None, None)
fresh().throw(KeyError)
fresh().throw(KeyError, 'k')
fresh().throw(ValueError('inst'), 'extra')
fresh().throw(5)
fresh().throw('string')
fresh().throw(None)
fresh().throw(int)
fresh().throw(ValueError, 'x', 'not tb')
fresh().throw()
fresh().throw(1, 2, 3, 4)
fresh().throw(StopIteration)
fresh().throw(UnicodeDecodeError, 'x')
''')
class Old: pass
it = fresh()
try:
    it.throw(Old)
except Old, e:
    print 'old class', e.__class__
it = fresh()
try:
    it.throw(Old())
except Old:
    print 'old instance'
not_started = g()
try:
    not_started.throw(ValueError, 'early')
except ValueError, e:
    print 'propagated', e
print list(not_started)
finished = iter(x for x in [])
list(finished)
try:
    finished.throw(KeyError('late'))
except KeyError, e:
    print repr(e)
