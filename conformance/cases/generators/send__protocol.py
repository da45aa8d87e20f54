def echo():
    received = yield 'ready'
    while True:
        received = yield received
e = echo()

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
e.send(1)
e.send(None)
e.send(1)
e.send('two')
e.next()
e.send()
e.send(1, 2)
e.next(1)
e.throw()
e.close(1)
e.send(None)
''')
def acc():
    total = 0
    while True:
        n = yield total
        if n is None: return
        total += n
a = acc()
print a.next(), a.send(5), a.send(10)
try:
    a.send(None)
except StopIteration, s:
    print 'stopped', s.args
try:
    a.send(1)
except StopIteration:
    print 'still stopped'
def expr():
    print 'sum', (yield 1) + (yield 2)
    print [(yield 'a'), (yield 'b')]
    x = yield
    print 'x', x
    print 'call', len((yield 'len'))
x = expr()
print x.next(), x.send(10), x.send(20), x.send('A'), x.send('B'), x.send('X')
try:
    x.send('abcd')
except StopIteration:
    print 'done'
