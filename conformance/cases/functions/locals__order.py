# The order of locals() comes of the order in which the variables are written into it: the last first.
import random, string


def with_tuple(a, (b, c), *d, **e):
    x = 1
    return locals()


print with_tuple(1, (2, 3), 4, k=5)


def with_cells(a, b, c=3):
    d, e, f = 4, 5, 6

    def inner(g, h):
        i, j = a, d
        def innermost():
            return g, f, i
        return locals().keys()
    return locals().keys(), inner(7, 8)


print with_cells(1, 2)


class Body:
    z, y, x = 1, 2, 3
    def f(self): pass
    print sorted(locals())

chooser = random.Random(7)
source = []
for number in range(40):
    names = [''.join(chooser.choice(string.lowercase) for _ in range(chooser.randint(1, 3))) for _ in range(chooser.randint(2, 14))]
    names = [n for n in dict.fromkeys(names) if n not in ('as', 'in', 'is', 'if', 'or', 'def', 'del', 'for', 'not', 'and', 'try')]
    cut = chooser.randint(0, len(names))
    text = 'def f(%s):\n' % ', '.join(names[:cut])
    for n in names[cut:]:
        text += '    %s = 1\n' % n
    if number % 2:
        text += '    def g(): return %s\n' % ', '.join(chooser.sample(names, min(3, len(names))))
    text += '    return locals().keys()\n'
    exec text
    print f(*range(cut))
