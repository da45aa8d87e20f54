import collections

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
collections.namedtuple('P', 'x y')(1, 2)
collections.namedtuple('P', ['a', 'b'])(a=1, b=2)._asdict()
collections.namedtuple('P', 'x,y')(1, 2)._replace(x=5)
collections.namedtuple('P', 'x y')._fields
collections.namedtuple('P', 'x y')._make([1, 2])
collections.namedtuple('P', 'x y')(1)
collections.namedtuple('P', 'x x')
collections.namedtuple('P', 'class')
collections.namedtuple('P', '_x')
collections.namedtuple('1P', 'x')
collections.namedtuple('P', 'class x', rename=True)._fields
collections.deque([1, 2, 3])
collections.deque('abcd', 2)
collections.deque([1], maxlen=-1)
collections.deque(5)
collections.defaultdict(list)
collections.defaultdict(5)
collections.defaultdict(None, {'a': 1})['b']
collections.defaultdict(int)['x']
collections.OrderedDict([('b', 1), ('a', 2)])
collections.OrderedDict([('a', 1)]) == {'a': 1}
collections.OrderedDict([('a', 1), ('b', 2)]) == collections.OrderedDict([('b', 2), ('a', 1)])
collections.OrderedDict([('a', 1), ('b', 2)]).popitem()
collections.OrderedDict([('a', 1), ('b', 2)]).popitem(last=False)
collections.Counter('banana')
collections.Counter('banana').most_common(2)
collections.Counter(a=1) + collections.Counter(a=2, b=1)
collections.Counter(a=3) - collections.Counter(a=2, b=1)
sorted(collections.Counter(a=2).elements())
collections.Counter()['missing']
isinstance([], collections.Iterable)
isinstance({}, collections.Mapping)
isinstance(5, collections.Hashable)
isinstance([], collections.Hashable)
collections.Mapping()
''')
d = collections.deque([1, 2, 3])
d.append(4); d.appendleft(0); d.rotate(2); print d, d.pop(), d.popleft(), d.count(1), len(d), d[0], list(reversed(d))
d.extend('ab'); d.extendleft('yz'); print d
d.remove('a'); print d, 'b' in d
for f in [lambda: d.remove('q'), lambda: collections.deque().pop(), lambda: d[99], lambda: d.rotate('x'), lambda: hash(d), lambda: d + d]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
dd = collections.defaultdict(list)
dd['a'].append(1); dd['b']; print sorted(dd.items()), dd.default_factory, dd.get('zz')
