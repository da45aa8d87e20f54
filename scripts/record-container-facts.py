# Records what CPython 2.7.18 does with random statements about lists, tuples, dicts and sets.
#
#   python2.7 scripts/record-container-facts.py > test/types/container-facts.json
#
# Each sequence of statements is generated and run twice, in processes of their own; where the two differ, by addresses
# for instance, it is left out. test/types/containers.test.ts runs what is recorded.
import json
import random
import re
import subprocess
import sys

SEQUENCES = 40
STATEMENTS = 60

PRELUDE = '''
class Index(object):
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Items(object):
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i * 2
class L(list): pass
class T(tuple): pass
class D(dict):
    def __missing__(self, k): return ('missing', k)
class S(set): pass
l1 = [1, 2, 3]; l2 = ['a', 'b', (1, 2), 4]; l3 = L([3, 1, 2])
t1 = (1, 'a', 2.5); t2 = T((1, 2))
d1 = {1: 2, 'a': 'b'}; d2 = {}; d3 = D(a=1, b=2)
s1 = set([1, 2, 3]); s2 = set('abc'); s3 = S([5, 6]); f1 = frozenset([1, 'a'])
'''


class Generator(object):
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.pick = self.random.choice

    def below(self, n):
        return self.random.randrange(n)

    def some(self, most, make):
        return [make() for _ in range(self.below(most))]

    def atom(self, hashable=False, depth=0):
        kind = self.below(16)
        if kind < 4:
            return str(self.random.randrange(-3, 8))
        if kind < 7:
            return repr(self.pick(['a', 'b', 'c', 'ab', 'key', '', 'zz', 'item7']))
        if kind == 7:
            return self.pick(['True', 'False'])
        if kind == 8:
            return self.pick(['1.0', '2.5', '-1.0', '0.0', '1e300', '3.0'])
        if kind == 9:
            return self.pick(['1L', '2L', '2**70', '2**62', '-2**63', '10**20'])
        if kind == 10:
            return str(self.random.randrange(-1000, 1000))
        inner = lambda: self.atom(hashable, depth + 1)
        key = lambda: self.atom(True, depth + 1)
        if kind == 11 and depth < 2:
            return '(' + ''.join(x + ', ' for x in self.some(3, inner)) + ')'
        if kind == 12 and depth < 2:
            return 'frozenset([' + ', '.join(self.some(4, key)) + '])'
        if depth < 2 and not hashable:
            if kind == 13:
                return '[' + ', '.join(self.some(4, inner)) + ']'
            if kind == 14:
                return '{' + ', '.join(self.some(3, lambda: key() + ': ' + inner())) + '}'
            if kind == 15:
                return 'set([' + ', '.join(self.some(4, key)) + '])'
        return str(self.below(4))

    def key(self):
        return self.atom(self.below(10) > 0)

    def index(self):
        odd = ['1L', 'True', 'None', '1.5', "'a'", '2**70', '-2**70', 'Index(1)', 'Index(-1)']
        return self.pick(odd) if self.below(4) == 0 else str(self.random.randrange(-6, 7))

    def slice(self):
        part = lambda: self.index() if self.below(2) else ''
        text = part() + ':' + part()
        if self.below(2):
            text += ':' + self.pick(['', '1', '2', '-1', '-2', '3', '0', '-3', '2**70', 'None'])
        return text

    def variable(self):
        return self.pick(['l1', 'l2', 'l3', 't1', 't2', 'd1', 'd2', 'd3', 's1', 's2', 's3', 'f1', 'd1.viewkeys()'])

    def iterable(self):
        return self.pick([
            lambda: '[' + ', '.join(self.some(5, self.atom)) + ']',
            lambda: '(' + ''.join(x + ', ' for x in self.some(4, self.atom)) + ')',
            lambda: repr(self.pick(['', 'ab', 'hello'])),
            lambda: 'range(%d)' % self.below(9),
            lambda: 'Items(%d)' % self.below(4),
            lambda: 'iter(%s)' % self.pick(['t1', 't2', 'f1', "'xyz'"]),
            lambda: '{' + ', '.join(self.some(4, lambda: self.atom(True) + ': ' + self.atom())) + '}',
            lambda: 'set([' + ', '.join(self.some(5, lambda: self.atom(True))) + '])',
            self.atom,
            self.variable,
        ])()

    def comparable(self):
        return self.pick([self.atom, lambda: self.pick(['l1', 'l2', 'l3', 't1', 't2', 'd1', 'd2', 'd3', 's1', 's2', 'f1'])])()

    def statement(self):
        return self.pick([self.list_statement, self.sequence_statement, self.dict_statement, self.dict_statement,
                          self.set_statement, self.set_statement])()

    def list_statement(self):
        name = self.pick(['l1', 'l2', 'l3'])
        function = lambda: self.pick(['None', 'lambda x: x', 'len', 'repr', 'lambda x: -x', 'abs'])
        compare = lambda: self.pick(['None', 'cmp', 'lambda a, b: cmp(b, a)', 'lambda a, b: 0'])
        options = ['cmp=' + compare(), 'key=' + function(), 'reverse=' + self.pick(['True', 'False', '1', '2L', "'x'"])]
        return self.pick([
            lambda: '%s.append(%s)' % (name, self.atom()),
            lambda: '%s.extend(%s)' % (name, self.iterable()),
            lambda: '%s.insert(%s, %s)' % (name, self.index(), self.atom()),
            lambda: 'P(%s.pop(%s))' % (name, self.pick(['', self.index()])),
            lambda: '%s.remove(%s)' % (name, self.atom()),
            lambda: 'P(%s.index(%s))' % (name, ', '.join([self.atom()] + self.some(3, self.index))),
            lambda: 'P(%s.count(%s))' % (name, self.atom()),
            lambda: '%s.reverse()' % name,
            lambda: '%s.sort(%s)' % (name, ', '.join(self.random.sample(options, self.below(4)))),
            lambda: '%s[%s] = %s' % (name, self.index(), self.atom()),
            lambda: '%s[%s] = %s' % (name, self.slice(), self.iterable()),
            lambda: '%s[%s] = %s' % (name, self.slice(), self.iterable()),
            lambda: 'del %s[%s]' % (name, self.index()),
            lambda: 'del %s[%s]' % (name, self.slice()),
            lambda: '%s += %s' % (name, self.iterable()),
            lambda: '%s *= %s' % (name, self.pick(['0', '1', '2', '-1', '2L', '1.5'])),
            lambda: '%s[:] = %s' % (name, self.iterable()),
        ])()

    def sequence_statement(self):
        name = self.pick(['l1', 'l2', 'l3', 't1', 't2', 't1'])
        return self.pick([
            lambda: 'P(%s[%s])' % (name, self.index()),
            lambda: 'P(%s[%s])' % (name, self.slice()),
            lambda: 'P(%s + %s)' % (name, self.pick([self.variable(), self.iterable()])),
            lambda: 'P(%s * %s)' % (name, self.pick(['0', '1', '2', '-1', '2L', '1.5', 'None', 'Index(2)'])),
            lambda: 'P(%s in %s)' % (self.atom(), name),
            lambda: 'P(len(%s), list(reversed(%s)))' % (name, name),
            lambda: 'P(list(enumerate(%s, %s)))' % (self.iterable(), self.pick(['0', '5', '2L', '2**63-1', '-2'])),
            lambda: 'P(%s %s %s)' % (self.comparable(), self.pick(['<', '<=', '==', '!=', '>', '>=']), self.comparable()),
            lambda: 'P(cmp(%s, %s))' % (self.comparable(), self.comparable()),
            lambda: 'P(hash(%s))' % self.pick(['t1', 't2', self.key()]),
            lambda: 'P(list(%s), tuple(%s))' % (self.variable(), self.variable()),
            lambda: 'P(sorted(%s, reverse=%s))' % (self.variable(), self.pick(['True', 'False'])),
            lambda: 'P(%s.index(%s))' % (name, self.atom()),
            lambda: 'P(%s.count(%s))' % (name, self.atom()),
            lambda: 't1 = tuple(%s)' % self.iterable(),
            lambda: 'P(max(%s), min(%s))' % (self.variable(), self.variable()),
        ])()

    def dict_statement(self):
        name = self.pick(['d1', 'd2', 'd3'])
        default = lambda: ', '.join([self.atom(True)] + self.some(2, self.atom))
        return self.pick([
            lambda: '%s[%s] = %s' % (name, self.key(), self.atom()),
            lambda: '%s[%s] = %s' % (name, self.key(), self.atom()),
            lambda: 'del %s[%s]' % (name, self.pick([self.key(), 'next(iter(%s))' % name])),
            lambda: 'P(%s[%s])' % (name, self.key()),
            lambda: 'P(%s.get(%s))' % (name, default()),
            lambda: 'P(%s.pop(%s))' % (name, default()),
            lambda: 'P(%s.setdefault(%s))' % (name, default()),
            lambda: 'P(%s.popitem())' % name,
            lambda: '%s.update(%s)' % (name, self.pick([
                self.pick(['d1', 'd2', 'd3']), 'zip(%s, %s)' % (self.variable(), self.variable()), self.iterable(),
                'a=1, b=2', 'd1, q=5', '**{"u": 1, "w": 2}'])),
            lambda: 'P(%s.keys(), %s.values(), %s.items())' % (name, name, name),
            lambda: 'P(dict.fromkeys(%s))' % self.iterable(),
            lambda: 'P(dict.fromkeys(%s, %s))' % (self.variable(), self.atom()),
            lambda: 'P(%s.copy())' % name,
            lambda: 'P(%s %s %s)' % (name, self.pick(['==', '!=', '<', '<=', '>']), self.pick(['d1', 'd2', 'd3'])),
            lambda: 'P(cmp(%s, %s))' % (name, self.pick(['d1', 'd2', 'd3'])),
            lambda: 'P(%s in %s, %s.has_key(%s))' % (self.key(), name, name, self.key()),
            lambda: 'P(list(%s.iteritems()), list(%s))' % (name, name),
            lambda: 'd2 = dict(%s)' % self.pick([name, 'a=1, c=2, b=3', name + ', k=1', self.iterable()]),
            lambda: '%s.update(zip(range(%d), %s))' % (name, self.below(40), self.pick(["'abcdefghij'", 'range(100)'])),
            lambda: 'for x in range(%d): %s.pop(x, 0)' % (self.below(30), name),
        ])()

    def set_statement(self):
        name = self.pick(['s1', 's2', 's3'])
        any_set = self.pick(['s1', 's2', 's3', 'f1', 'd1.viewkeys()', 'd2.viewitems()', 'd3.viewkeys()'])
        other = self.pick(['s1', 's2', 's3', 'f1', 'd1.viewkeys()', self.iterable()])
        operator = self.pick(['|', '&', '-', '^'])
        relation = self.pick(['<', '<=', '==', '!=', '>', '>='])
        new = self.pick(['union', 'intersection', 'difference'])
        test = self.pick(['symmetric_difference', 'isdisjoint', 'issubset', 'issuperset'])
        return self.pick([
            lambda: 'P(%s %s %s)' % (any_set, operator, other),
            lambda: 'P(%s %s %s)' % (self.iterable(), operator, any_set),
            lambda: 'P(%s.%s(%s))' % (self.pick([name, 'f1']), new, ', '.join(self.some(3, self.iterable))),
            lambda: 'P(%s.%s(%s))' % (self.pick([name, 'f1']), test, self.iterable()),
            lambda: '%s.%s(%s)' % (name, new.replace('union', 'update') + ('_update' if new != 'union' else ''),
                                   ', '.join(self.some(3, self.iterable))),
            lambda: '%s.symmetric_difference_update(%s)' % (name, self.iterable()),
            lambda: '%s %s= %s' % (name, operator, other),
            lambda: '%s.add(%s)' % (name, self.key()),
            lambda: '%s.discard(%s)' % (name, self.atom()),
            lambda: '%s.remove(%s)' % (name, self.atom()),
            lambda: 'P(%s.pop())' % name,
            lambda: 'P(%s %s %s)' % (any_set, relation, other),
            lambda: 'P(%s in %s)' % (self.atom(), any_set),
            lambda: 'P(hash(f1), hash(frozenset(%s)))' % self.iterable(),
            lambda: 'f1 = frozenset(%s)' % self.iterable(),
            lambda: 's2 = set(%s)' % self.iterable(),
            lambda: 'P(list(%s), len(%s))' % (any_set, any_set),
            lambda: '%s.update(range(%d, %d))' % (name, self.below(20), self.below(60)),
            lambda: 'for x in range(%d): %s.discard(x)' % (self.below(40), name),
            lambda: 'P(%s.copy())' % self.pick([name, 'f1']),
        ])()


def run(seed):
    generator = Generator(seed)
    shown = []
    space = {'P': lambda *values: shown.append(repr(values))}
    exec PRELUDE in space
    steps = []
    for number in range(STATEMENTS):
        source = 'P(l1, l2, l3, t1, d1, d2, d3, s1, s2, s3, f1)' if number % 15 == 14 else generator.statement()
        del shown[:]
        try:
            exec source in space
            outcome = ' '.join(shown)
        except Exception, error:
            outcome = '%s: %s' % (error.__class__.__name__, error)
        steps.append([source, re.sub('0x[0-9a-f]+', '0xX', outcome)])
    return steps


def main():
    if len(sys.argv) > 1:
        print json.dumps(run(int(sys.argv[1])))
        return
    recorded = []
    for seed in range(SEQUENCES):
        first, second = [subprocess.check_output([sys.executable, sys.argv[0], str(seed)]) for _ in range(2)]
        if first == second:
            recorded.append(json.loads(first))
    sequences = ',\n'.join('[\n' + ',\n'.join(json.dumps(step) for step in steps) + '\n]' for steps in recorded)
    print '{"prelude": %s, "sequences": [\n%s\n]}' % (json.dumps(PRELUDE), sequences)


main()
