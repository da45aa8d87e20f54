def g(): yield 1

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
def g(): yield 1
g().send(5)
--
def g(): yield 1
x = g(); x.next(); x.next()
--
def g(): yield 1
g().throw()
--
def g(): yield 1
g().throw(5)
--
def g(): yield 1
g().throw('str')
--
def g(): yield 1
g().throw(ValueError, ValueError('x'), 5)
--
def g(): yield 1
g().throw(ValueError('x'), 'y')
--
def g(): yield 1
g().send()
--
def g(): yield 1
g().next(1)
--
def g(): yield 1
g().close(1)
--
def g(): yield 1
g()()
--
def g(): yield 1
g()[0]
--
def g(): yield 1
len(g())
--
def g(): yield 1
g() + g()
--
def g(): yield 1
g().gi_frame = None
--
def g(): yield 1
g().foo
--
def g(): yield 1
g(1)
--
def g(x): yield x
g()
--
def g():
    try: yield 1
    finally: yield 2
x = g(); x.next(); x.close()
--
def g():
    try: yield 1
    except GeneratorExit: raise ValueError('while closing')
x = g(); x.next(); x.close()
--
def g():
    raise StopIteration, 'text'
    yield
g().next()
--
def g():
    x = yield 1
    raise KeyError(x)
i = g(); i.next(); i.send('sent')
--
def g():
    yield i.next()
i = g()
i.next()
--
def g():
    yield 1
    return
    yield 2
print list(g())
--
def g(): yield undefined
list(g())
--
def g(): yield 1
for a, b in g(): pass
--
def g(): yield 1
a, b = g()
--
iter(type((x for x in ())))
--
print list((yield_ for yield_ in 'ab'))
''')
