log = []
def make(name, base=object, ops=('lt', 'le', 'eq', 'ne', 'gt', 'ge'), ni=()):
    d = {}
    for op in ops:
        def f(self, o, op=op):
            log.append('%s.%s' % (name, op))
            return NotImplemented if op in ni else '%s.%s' % (name, op)
        d['__%s__' % op] = f
    return type(name, (base,), d)
A = make('A')
Sub = make('Sub', A)
NI = make('NI', ni=('lt', 'le', 'eq', 'ne', 'gt', 'ge'))
class Cmp(object):
    def __cmp__(self, o):
        log.append('Cmp.cmp')
        return -1
class Both(Cmp):
    def __lt__(self, o):
        log.append('Both.lt')
        return NotImplemented
    def __eq__(self, o):
        log.append('Both.eq')
        return NotImplemented
for x in [A(), Sub(), NI(), Cmp(), Both(), 5]:
    for y in [A(), Sub(), NI(), Cmp(), 5]:
        if x is y: continue
        for op in ['<', '==', '!=', '>=']:
            del log[:]
            try:
                r = eval('x %s y' % op)
                if type(x) is NI and type(y) in (NI, int) or type(y) is NI and type(x) is int: r = type(r)
            except Exception, e:
                r = e
            print type(x).__name__, op, type(y).__name__, r, log
del log[:]
print cmp(Cmp(), 5), cmp(5, Cmp()), cmp(A(), 5), log
for f in [lambda: A() in [1], lambda: bool(Cmp() == 1), lambda: sorted([Cmp(), Cmp()]) and 1, lambda: max([Cmp()], Cmp()) and 1]:
    print f()
