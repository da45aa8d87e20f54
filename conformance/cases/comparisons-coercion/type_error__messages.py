class Old: pass
class New(object): pass
values = [('int', 5), ('str', 'a'), ('unicode', u'a'), ('None', None), ('list', [1]), ('tuple', (1,)), ('dict', {}), ('float', 1.5), ('set', set([1])), ('New', New()), ('func', len), ('type', int)]
for op in ['+', '-', '*', '/', '%', '**', '<<', '&', '//']:
    for na, a in values:
        if op == '%' and na in ('str', 'unicode'): continue
        for nb, b in values:
            try:
                r = eval('a %s b' % op)
                print op, na, nb, repr(r)
            except TypeError, e:
                print op, na, nb, e
