"""Prints for each core operation and size the CPU nanoseconds per item: the curve over sizes shows how cost grows."""
import sys
import time

def append(n):
    items = []
    for i in xrange(n):
        items.append(i)

def insert_int(n):
    table = {}
    for i in xrange(n):
        table[i * 7] = i

def insert_str(n):
    table = {}
    for i in xrange(n):
        table['k%d' % i] = i

def join(n):
    ''.join(['ab'] * n)

def concatenate(n):
    text = ''
    for i in xrange(n):
        text += 'ab'
    return len(text)

def concatenate_and_index(n):
    text = ''
    last = ''
    for i in xrange(n):
        text += 'ab'
        if i % 100 == 0:
            last = text[i]
    return last

def slices(n):
    text = 'abcdefgh' * (n // 8 + 1)
    for i in xrange(n):
        text[i:i + 3]

def sort(n):
    items = [(i * 7919) % 1000003 for i in xrange(n)]
    items.sort()

def set_operations(n):
    a = set(xrange(n))
    b = set(xrange(n // 2, n + n // 2))
    return len(a | b), len(a & b), len(a - b)

def small_objects(n):
    kept = []
    for i in xrange(n):
        kept.append(Point(i, i))

class Point(object):
    def __init__(self, x, y):
        self.x = x
        self.y = y

def generator(n):
    def numbers():
        for i in xrange(n):
            yield i
    for x in numbers():
        pass

def deque_like(n):
    items = range(1000)
    for i in xrange(n):
        items.append(i)
        items.pop(0)

def split(n):
    ('ab ' * n).split()

def replace(n):
    ('ab ' * n).replace('b', 'cc')

def multiply(n):
    bits = n * 32
    ((1 << bits) - 3) * ((1 << bits) - 5)

OPERATIONS = [append, insert_int, insert_str, join, concatenate, concatenate_and_index, slices, sort, set_operations,
              small_objects, generator, deque_like, split, replace]

def measure(operation, n):
    best = 1e9
    deadline = time.clock() + 0.4
    turns = 0
    while turns < 2 or (time.clock() < deadline and turns < 200):
        start = time.clock()
        operation(n)
        best = min(best, time.clock() - start)
        turns += 1
    return best

for operation in OPERATIONS:
    operation(1000)
    print operation.__name__, ' '.join(['%.1f' % (measure(operation, n) * 1e9 / n) for n in (1000, 10000, 100000, 1000000)])
for n in (10, 100, 1000, 10000):
    print 'multiply_%d_words' % n, '%.1f' % (measure(multiply, n) * 1e9)
