class Old: pass
class New(object): pass
for name, x in [('int', 5), ('bool', True), ('long', 5L), ('float', 1.5), ('complex', 1j), ('str', 'a'), ('unicode', u'a'), ('None', None), ('list', [1]), ('tuple', (1,)), ('dict', {}), ('set', set()), ('New', New()), ('type', int), ('func', len), ('xrange', xrange(3)), ('slice', slice(1))]:
    for op in ['-', '+', '~', 'not ']:
        try:
            print name, op, repr(eval(op + 'x')),
        except TypeError, e:
            print name, op, e,
    print
for op in ['-', '+', '~', 'not ', 'abs']:
    try:
        print op, eval(op + '(o)', {'o': Old()})
    except AttributeError, e:
        print op, e
