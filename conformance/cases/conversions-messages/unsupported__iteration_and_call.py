values = [('None', None), ('int', 5), ('float', 1.5), ('long', 5L), ('complex', 1j), ('bool', True), ('func', len), ('type', int), ('object', object()), ('slice', slice(1)), ('Ellipsis', Ellipsis)]
operations = [('iter', lambda v: iter(v)), ('list', lambda v: list(v)), ('for', lambda v: [x for x in v]), ('unpack', lambda v: (lambda (a, b): a)(v)), ('in', lambda v: 1 in v), ('len', lambda v: len(v)), ('call', lambda v: v() if v not in (int, len) else 0), ('[0]', lambda v: v[0]), ('[1:2]', lambda v: v[1:2]), ('*args', lambda v: max(*v)), ('**kw', lambda v: dict(**v)), ('join', lambda v: ''.join(v)), ('map', lambda v: map(str, v)), ('zip', lambda v: zip(v)), ('sum', lambda v: sum(v)), ('sorted', lambda v: sorted(v)), ('dict', lambda v: dict(v)), ('set', lambda v: set(v)), ('tuple', lambda v: tuple(v)), ('extend', lambda v: [].extend(v)), ('update', lambda v: {}.update(v)), ('any', lambda v: any(v)), ('enumerate', lambda v: enumerate(v)), ('reversed', lambda v: reversed(v)), ('min', lambda v: min(v)), ('reduce', lambda v: reduce(max, v)), ('filter', lambda v: filter(None, v)), ('next', lambda v: next(v)), ('frozenset', lambda v: frozenset(v)), ('slice=', lambda v: [].__setslice__(0, 0, v)), ('bytearray', lambda v: bytearray(v) if name not in ('int', 'long', 'bool') else 0), ('%', lambda v: '%s %s' % v), ('fromkeys', lambda v: dict.fromkeys(v)), ('+=', lambda v: [].__iadd__(v))]
for name, v in values:
    for label, f in operations:
        try:
            r = repr(f(v)).split(' at 0x')[0]
        except Exception, e:
            r = '%s: %s' % (type(e).__name__, e)
        print name, label, r
