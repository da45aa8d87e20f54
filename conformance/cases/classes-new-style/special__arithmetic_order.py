def make(name, base=object, ops=('add', 'radd'), result=None):
    d = {}
    for op in ops:
        def f(self, other, op=op):
            print '%s.%s(%s)' % (name, op, getattr(other, 'name', other)),
            return result if result is not None else '%s.%s' % (name, op)
        d['__%s__' % op] = f
    d['name'] = name
    return type(name, (base,), d)
A = make('A')
B = make('B')
SubA = make('SubA', A)
SubNoR = make('SubNoR', A, ('add',))
NI = make('NI', result=NotImplemented)
OnlyR = make('OnlyR', ops=('radd',))
Plain = type('Plain', (object,), {'name': 'Plain'})
things = [A(), B(), SubA(), SubNoR(), NI(), OnlyR(), Plain(), 5, 's', [1]]
for x in things:
    for y in things:
        print getattr(x, 'name', x), '+', getattr(y, 'name', y), ':',
        try:
            print x + y
        except TypeError, e:
            print e
