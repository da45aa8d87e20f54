class New(object): pass
values = [('int', 5), ('str', 'a'), ('None', None), ('list', [1]), ('tuple', (1,)), ('dict', {}), ('float', 1.5), ('set', set([1])), ('New', New())]
for op in ['+=', '-=', '*=', '**=', '|=', '/=', '>>=']:
    for na, a in values:
        for nb, b in values:
            x = a[:] if na == 'list' else set(a) if na == 'set' else a
            try:
                exec 'x %s b' % op
                print op, na, nb, repr(x)
            except TypeError, e:
                print op, na, nb, e
