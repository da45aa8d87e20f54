class Old: pass
class New(object): pass
values = [None, True, 5, 2.5, 10L, 'str', u'uni', (1,), [1], {1: 1}, set([1]), 1j, xrange(2), slice(1), buffer('b'), bytearray('ba'), Ellipsis, NotImplemented]
names = ['None', 'bool', 'int', 'float', 'long', 'str', 'unicode', 'tuple', 'list', 'dict', 'set', 'complex', 'xrange', 'slice', 'buffer', 'bytearray', 'Ellipsis', 'NotImplemented']
for i, a in enumerate(values):
    row = []
    for j, b in enumerate(values):
        if i == j: continue
        try:
            row.append('<' if a < b else '>' if a > b else '?')
        except TypeError, e:
            row.append('!')
    print names[i], ''.join(row)
for a, b in [(1, 1j), (1j, 1), (set(), 1), (1, set()), (set(), []), ('a', 1j), (1j, [])]:
    for op in ['<', '<=', '==', '!=', '>', '>=']:
        try:
            print eval('a %s b' % op),
        except TypeError, e:
            print e,
    try:
        print cmp(a, b)
    except TypeError, e:
        print e
