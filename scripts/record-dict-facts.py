"""Records what CPython 2.7 does with dicts and sets: run with python2.7, hash randomisation off.

    python2.7 scripts/record-dict-facts.py test/dict/facts

histories.jsonl: random operations on three dicts and three sets, with each result, the size of the table and a digest
of the order of keys. comparisons.jsonl: operations on keys whose __eq__ changes the dict while it is searched.
orders.jsonl: digests of the order of large dicts and sets of generated keys.
"""
import json
import os
import random
import sys

VOCABULARY = ('a b c name value id type x y z left right count next items key data size color width '
              'height').split()
KINDS = ['vocabulary', 'str', 'int', 'tuple', 'mixed', 'custom']


def digest(numbers):
    value = 17
    for number in numbers:
        value = (value * 31 + number + 1) % 1000003
    return value


class Custom(object):
    def __init__(self, hash_value, equal):
        self.hash_value = hash_value
        self.equal = equal

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        return isinstance(other, Custom) and self.equal == other.equal


def word(rng, length=None):
    return ''.join(rng.choice('abcdefghijklmnopqrstuvwxyz_0123456789') for _ in range(length or rng.randint(1, 12)))


def primitive(rng):
    return rng.choice([
        lambda: word(rng),
        lambda: rng.randint(-50, 300),
        lambda: rng.choice([rng.randint(-2 ** 53, 2 ** 53), rng.randint(0, 200) * 32, rng.randint(0, 100) * 2 ** 32]),
        lambda: rng.choice([rng.randint(2 ** 53, 2 ** 63 - 1), -rng.randint(2 ** 53, 2 ** 63)]),
        lambda: long(rng.choice([rng.randint(-100, 100), rng.getrandbits(70), -rng.getrandbits(200), 2 ** 64 - 1])),
        lambda: rng.choice([rng.random(), float(rng.randint(-100, 100)), rng.random() * 1e300,
                            float(rng.getrandbits(80)), -rng.random(), float('inf'), -float('inf'), 5e-324]),
        lambda: unicode(word(rng)),
        lambda: u''.join(unichr(rng.choice([rng.randint(0, 0xffff), rng.randint(0x10000, 0x10ffff)]))
                         for _ in range(rng.randint(1, 5))),
        lambda: ''.join(chr(rng.randint(0, 127)) for _ in range(rng.randint(0, 5))),
        lambda: rng.choice([True, False]),
        lambda: complex(rng.randint(-3, 3), rng.randint(-3, 3)),
        lambda: word(rng, rng.randint(12, 40)),
    ])()


def a_tuple(rng, depth=0):
    return tuple([a_tuple(rng, depth + 1) if depth < 2 and rng.random() < .15 else primitive(rng)
                  for _ in range(rng.choice([0, 1, 2, 2, 2, 3, 4]))])


def one_key(rng, kind):
    if kind == 'str':
        return word(rng)
    if kind == 'int':
        return rng.choice([rng.randint(-20, 200), rng.randint(0, 100) * 8, rng.randint(0, 100) * 128])
    if kind == 'tuple':
        return (rng.randint(0, 30), rng.randint(0, 30)) if rng.random() < .5 else a_tuple(rng)
    if kind == 'custom' and rng.random() < .6:
        hash_value = rng.choice([rng.randint(-9, 20), rng.randint(0, 5) * 8, rng.randint(-2 ** 62, 2 ** 62)])
        return Custom(-2 if hash_value == -1 else hash_value, rng.randint(0, 10))
    return primitive(rng) if rng.random() < .8 else a_tuple(rng)


def key_pool(rng, kind, size):
    if kind == 'vocabulary':
        return rng.sample(VOCABULARY, min(size, 20))
    pool = {}
    while len(pool) < size:
        key = one_key(rng, kind)
        pool[id(key) if isinstance(key, Custom) else repr(key)] = key
    return [pool[name] for name in sorted(pool)]


def encode(key):
    if isinstance(key, Custom):
        return ['custom', str(key.hash_value), key.equal]
    if isinstance(key, bool):
        return ['bool', int(key)]
    if isinstance(key, int):
        return ['int', str(key)]
    if isinstance(key, long):
        return ['long', str(key)]
    if isinstance(key, float):
        return ['float', repr(key)]
    if isinstance(key, complex):
        return ['complex', key.real, key.imag]
    if isinstance(key, str):
        return ['str', key]
    if isinstance(key, unicode):
        return ['unicode', [ord(c) for c in key]]
    return ['tuple', [encode(item) for item in key]]


class History(object):
    """One random history; what is recorded of each operation is [name, a, b, result, size, digest]."""

    def __init__(self, rng, steps):
        self.rng = rng
        kind = rng.choice(KINDS)
        self.pool = key_pool(rng, kind, rng.choice([5, 10, 20, 60]))
        self.number = dict((id(key), i) for i, key in enumerate(self.pool))
        self.dicts = [{}, {}, {}]
        self.sets = [set(), set(), set()]
        self.keeps = rng.choice([.2, .5, .8])
        self.operations = [self.step() for _ in range(steps)]

    def some(self):
        return [self.rng.randrange(len(self.pool)) for _ in range(self.rng.randrange(len(self.pool) + 3))]

    def record(self, name, a, b, result, table):
        return [name, a, b, result, sys.getsizeof(table), digest(self.number[id(key)] for key in table)]

    def step(self):
        rng = self.rng
        a, b, i = rng.randrange(3), rng.randrange(3), rng.randrange(len(self.pool))
        return self.dict_step(a, b, i) if rng.random() < .5 else self.set_step(a, b, i)

    def walk(self, table, i, exchange):
        """Walks a table and changes it on the way."""
        iterator = iter(table)
        seen = []
        try:
            for key in iterator:
                seen.append(self.number[id(key)])
                if len(seen) == 2 and i % 3 == 0 and self.pool[i] not in table:
                    exchange(key, self.pool[i])
                if len(seen) == 3 and i % 3 == 1:
                    exchange(None, self.pool[i])
        except RuntimeError:
            seen.append(-1)
        return seen + [iterator.__length_hint__()]

    def dict_step(self, a, b, i):
        rng, d, key, result, arg = self.rng, self.dicts[a], self.pool[i], None, i
        name = rng.choice(['put', 'put', 'put', 'put', 'setdefault', 'popitem', 'clear', 'copy', 'update', 'update',
                           'putall', 'fromdict', 'fromset', 'display', 'thin', 'has', 'walk', 'walk'])
        if name == 'put':
            if rng.random() < self.keeps:
                d[key] = 1
            else:
                name, result = 'pop', int(key in d)
                d.pop(key, None)
        elif name == 'setdefault':
            d.setdefault(key, 1)
        elif name == 'popitem':
            result = self.number[id(d.popitem()[0])] if d else -1
        elif name == 'clear':
            if rng.random() < .2:
                d.clear()
            else:
                name = 'has'
        elif name == 'copy':
            arg, self.dicts[a] = b, self.dicts[b].copy()
        elif name == 'update':
            arg = b
            d.update(self.dicts[b])
        elif name == 'putall':
            arg = self.some()
            for number in arg:
                d[self.pool[number]] = 1
        elif name == 'fromdict':
            arg, self.dicts[a] = b, dict.fromkeys(self.dicts[b])
        elif name == 'fromset':
            arg, self.dicts[a] = b, dict.fromkeys(self.sets[b])
        elif name == 'display':
            arg = self.some()
            self.dicts[a] = eval('{%s}' % ','.join('pool[%d]:1' % n for n in arg), {'pool': self.pool})
        elif name == 'thin':
            arg = rng.randrange(2, 5)
            for other in d.keys()[::arg]:
                del d[other]
        elif name == 'walk':
            def exchange(old, new):
                if old is not None:
                    del d[old]
                d[new] = 1
            result = self.walk(d, i, exchange)
        if name == 'has':
            result = int(key in d)
        return self.record(name, a, arg, result, self.dicts[a])

    def set_step(self, a, b, i):
        rng, s, key, result, arg = self.rng, self.sets[a], self.pool[i], None, i
        other = self.sets[b]
        name = rng.choice(['add', 'add', 'add', 'add', 'spop', 'sclear', 'scopy', 'supdate', 'supdatedict', 'addall',
                           'and', 'iand', 'sub', 'isub', 'subdict', 'xor', 'ixor', 'ixordict', 'or', 'sthin', 'anditer',
                           'compare', 'swalk'])
        if name == 'add':
            if rng.random() < self.keeps:
                s.add(key)
            else:
                name, result = 'discard', int(key in s)
                s.discard(key)
        elif name == 'spop':
            result = self.number[id(s.pop())] if s else -1
        elif name == 'sclear':
            if rng.random() < .2:
                s.clear()
            else:
                name = 'swalk'
        elif name in ('addall', 'anditer'):
            arg = self.some()
            keys = [self.pool[number] for number in arg]
            if name == 'addall':
                s.update(keys)
            else:
                self.sets[a] = s.intersection(keys)
        elif name == 'sthin':
            arg = rng.randrange(2, 5)
            for old in list(s)[::arg]:
                s.remove(old)
        elif name != 'swalk':
            arg = b
            if name == 'scopy':
                self.sets[a] = other.copy()
            elif name == 'supdate':
                s |= other
            elif name == 'supdatedict':
                s.update(self.dicts[b])
            elif name == 'and':
                self.sets[a] = s & other
            elif name == 'iand':
                s &= other
            elif name == 'sub':
                self.sets[a] = s - other
            elif name == 'isub':
                s -= other
            elif name == 'subdict':
                self.sets[a] = s.difference(self.dicts[b])
            elif name == 'xor':
                self.sets[a] = s ^ other
            elif name == 'ixor':
                s ^= other
            elif name == 'ixordict':
                s.symmetric_difference_update(self.dicts[b])
            elif name == 'or':
                self.sets[a] = s | other
            else:
                result = [int(s <= other), int(s.isdisjoint(other))]
        if name == 'swalk':
            def exchange(old, new):
                s.discard(old)
                s.add(new)
            result = self.walk(s, i, exchange)
        return self.record(name, a, arg, result, self.sets[a])

    def facts(self):
        return {'pool': [encode(key) for key in self.pool], 'hashes': [str(hash(key)) for key in self.pool],
                'operations': self.operations}


class Meddling(object):
    """A key whose comparison changes the dict and the set, at planned times."""
    state = None

    def __init__(self, number, hash_value, equal):
        self.number = number
        self.hash_value = hash_value
        self.equal = equal

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        self.state.compared(self, other)
        return isinstance(other, Meddling) and self.equal == other.equal


class Comparisons(object):
    """What is recorded of each operation is [name, key, comparisons, order of the dict, order of the set]."""

    def __init__(self, rng, steps):
        Meddling.state = self
        self.keys = [Meddling(i, rng.choice([1, 9, 17, 3, 8 * rng.randrange(4), 2 ** 40 + 1]), rng.randrange(6))
                     for i in range(12)]
        self.pool = self.keys + list(range(4)) + ['a', 'b']
        self.number = dict((id(key), i) for i, key in enumerate(self.pool))
        self.plan = dict((rng.randrange(1, 80), rng.choice([
            ['remove', rng.randrange(18)], ['put', rng.randrange(18)], ['clear', 0], ['pop', 0], ['many', 0]]))
            for _ in range(rng.randrange(1, 12)))
        self.count = 0
        self.meddles = False
        self.d = {}
        self.s = set()
        self.operations = [self.step(rng.choice(['put', 'put', 'get', 'pop', 'add', 'add', 'has', 'discard']),
                                     rng.randrange(18)) for _ in range(steps)]

    def compared(self, key, other):
        self.log.append([key.number, getattr(other, 'number', -1)])
        self.count += 1
        if self.count in self.plan and not self.meddles:
            self.meddles = True
            self.meddle(*self.plan[self.count])
            self.meddles = False

    def meddle(self, name, i):
        if name == 'remove':
            self.d.pop(self.pool[i], None)
            self.s.discard(self.pool[i])
        elif name == 'put':
            self.d[self.pool[i]] = 0
            self.s.add(self.pool[i])
        elif name == 'clear':
            self.d.clear()
            self.s.clear()
        elif name == 'pop':
            if self.d:
                self.d.popitem()
            if self.s:
                self.s.pop()
        else:
            for key in self.pool[12:]:
                self.d[key] = 1
                self.s.add(key)

    def step(self, name, i):
        self.log = []
        key = self.pool[i]
        if name == 'put':
            self.d[key] = 1
        elif name == 'get':
            self.d.get(key)
        elif name == 'pop':
            self.d.pop(key, None)
        elif name == 'add':
            self.s.add(key)
        elif name == 'has':
            key in self.s
        else:
            self.s.discard(key)
        return [name, i, self.log, [self.number[id(k)] for k in self.d], [self.number[id(k)] for k in self.s]]

    def facts(self):
        return {'keys': [[key.hash_value, key.equal] for key in self.keys], 'plan': sorted(self.plan.items()),
                'operations': self.operations}


def large_orders():
    """Digests of the order in which large dicts and sets iterate, by the number of generated keys."""
    makers = {'str': 'k%d', 'int': None, 'pair': None}
    orders = []
    for kind in sorted(makers):
        for count in (1, 5, 6, 11, 21, 22, 85, 86, 1000, 60000):
            keys = [{'str': 'k%d' % i, 'int': i * 7919, 'pair': (i % 100, 'x%d' % (i // 100))}[kind]
                    for i in range(count)]
            number = dict((key, i) for i, key in enumerate(keys))
            one_by_one = {}
            for key in keys:
                one_by_one[key] = 1
            tables = [one_by_one, one_by_one.copy(), dict.fromkeys(keys), set(keys), set(one_by_one),
                      dict.fromkeys(set(keys))]
            thinned = dict(one_by_one)
            for key in keys[::3]:
                del thinned[key]
            for key in keys[::6]:
                thinned[key] = 1
            tables.append(thinned)
            if count <= 1000:
                tables.append(eval('{%s}' % ','.join('%r:1' % (key,) for key in keys)))
            orders.append([kind, count, [digest(number[key] for key in table) for table in tables]])
    return orders


def write_lines(path, facts):
    with open(path, 'w') as output:
        for fact in facts:
            output.write(json.dumps(fact, separators=(',', ':')) + '\n')


def main(folder):
    rng = random.Random(20260101)
    write_lines(os.path.join(folder, 'histories.jsonl'), [History(rng, 70).facts() for _ in range(150)])
    write_lines(os.path.join(folder, 'comparisons.jsonl'), [Comparisons(rng, 25).facts() for _ in range(120)])
    write_lines(os.path.join(folder, 'orders.jsonl'), large_orders())


main(sys.argv[1])
