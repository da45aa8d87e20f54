# The bytes that cPickle makes of each kind of value, by protocol, and the values they give back.
import cPickle


class Old:
    def __init__(self):
        self.a = 1


class WithArguments:
    def __init__(self, *args):
        pass

    def __getinitargs__(self):
        return (1, 'x')

    def __getstate__(self):
        return {'b': 3}


class New(object):
    def __init__(self):
        self.a = 1


class Slotted(object):
    __slots__ = 'a', 'b'


class Items(list):
    pass


class Pairs(dict):
    pass


class Number(int):
    pass


pairs = Pairs(a=1, b=2)
pairs.z = 1
slotted = Slotted()
slotted.a = 1
values = [0.1, 1e300, float('inf'), -0.0, 1.0, 255, 256, -1, 65535, 65536, 2 ** 31, -2 ** 31, 2 ** 40, 3L, 0L, -1L, 127L,
          128L, -128L, -129L, 2 ** 100, True, False, None, (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], {}, {1: 2}, 'a',
          "a'b\n\x00\xff", u'a', u'ab\n\\\xe9\u1234\U00012345', '', u'', int, len, set([1]), object(), slice(1), 3j,
          'x' * 300, range(3), {'a': 1, 'b': 2}, xrange(3), [[], []], ((), ()), [[3], [4]], Old(), WithArguments(), New(),
          Items([1, 2]), pairs, Number(3), Old, New, slotted, range(1001)]
for value in values:
    for protocol in 0, 1, 2:
        try:
            pickle = cPickle.dumps(value, protocol)
        except TypeError as error:
            print protocol, type(value).__name__, error
            continue
        print protocol, repr(pickle if len(pickle) < 400 else hash(pickle)),
        print repr(cPickle.loads(pickle)).split(' at ')[0] == repr(value).split(' at ')[0]

# Containers that hold themselves.
row = []
row.append(row)
one = ([],)
one[0].append(one)
table = {}
table[1] = table
four = ([], 1, 2, 3)
four[0].append(four)
for value in row, one, table, four:
    for protocol in 0, 1, 2:
        print repr(cPickle.dumps(value, protocol))
holder = New()
holder.inside = set([holder])
for protocol in 0, 1, 2:
    copy = cPickle.loads(cPickle.dumps(holder.inside, protocol))
    print list(copy)[0].inside is copy

# A pickler without a file, and one that forgets.
pickler = cPickle.Pickler(2)
print pickler.dump([2, 3]) is pickler, repr(pickler.getvalue()), repr(pickler.getvalue())
shared = ['s']
pickler.dump([shared, shared])
pickler.dump(shared)
print repr(pickler.getvalue())
pickler.fast = 1
pickler.dump([shared, shared])
print repr(pickler.getvalue())
