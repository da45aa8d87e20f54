"""Makers of many things of a kind, each called with how many: what it answers is all that is kept."""


class Point(object):
    def __init__(self, x):
        self.x = x
        self.y = x + 0.5
        self.name = None


class SlottedPoint(object):
    __slots__ = ('x', 'y', 'name')

    def __init__(self, x):
        self.x = x
        self.y = x + 0.5
        self.name = None


class ClassicPoint:
    def __init__(self, x):
        self.x = x
        self.y = x + 0.5
        self.name = None


def counter(start):
    while True:
        yield start
        start += 1


def started(start):
    made = counter(start)
    made.next()
    return made


def adder(n):
    def add(x):
        return x + n
    return add


SHAPES = [
    ('list item, None', lambda n: [None] * n),
    ('list item, int', lambda n: [i for i in xrange(1000, n + 1000)]),
    ('list item, float', lambda n: [i + 0.5 for i in xrange(n)]),
    ('list item, long', lambda n: [i + 10 ** 20 for i in xrange(n)]),
    ('list item, short str', lambda n: ['k%d' % i for i in xrange(n)]),
    ('list item, short unicode', lambda n: [u'k%d' % i for i in xrange(n)]),
    ('list item, pair of ints', lambda n: [(i, i + 1) for i in xrange(1000, n + 1000)]),
    ('list item, empty list', lambda n: [[] for i in xrange(n)]),
    ('list item, empty dict', lambda n: [{} for i in xrange(n)]),
    ('list item, list of 3', lambda n: [[i, i, i] for i in xrange(1000, n + 1000)]),
    ('list item, dict of 3', lambda n: [{'x': i, 'y': i, 'name': None} for i in xrange(1000, n + 1000)]),
    ('dict entry, int to int', lambda n: dict((i, i) for i in xrange(1000, n + 1000))),
    ('dict entry, str to int', lambda n: dict(('k%d' % i, i) for i in xrange(1000, n + 1000))),
    ('set entry, int', lambda n: set(xrange(1000, n + 1000))),
    ('instance, 3 attributes', lambda n: [Point(i) for i in xrange(1000, n + 1000)]),
    ('instance, 3 slots', lambda n: [SlottedPoint(i) for i in xrange(1000, n + 1000)]),
    ('instance of a classic class', lambda n: [ClassicPoint(i) for i in xrange(1000, n + 1000)]),
    ('generator with its frame', lambda n: [started(i) for i in xrange(1000, n + 1000)]),
    ('closure with its cell', lambda n: [adder(i) for i in xrange(1000, n + 1000)]),
    ('bound method', lambda n: map(getattr, [Point(0)] * n, ['__init__'] * n)),
    ('byte of a str', lambda n: ''.join(['%010d' % i for i in xrange(n)])),
    ('character of a unicode', lambda n: u''.join([u'%010d' % i for i in xrange(n)])),
]
PER_ITEM = {'byte of a str': 10, 'character of a unicode': 10}
