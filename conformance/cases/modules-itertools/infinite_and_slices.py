from itertools import *

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
list(islice(count(), 3))
list(islice(count(5), 3))
list(islice(count(5, 2), 3))
list(islice(count(0.5, 0.25), 3))
list(islice(count(step=-1), 3))
list(islice(count(2**63 - 1), 3))
count('a')
count(1, 'a')
count()
count(3, 2)
list(islice(cycle('ab'), 5))
list(cycle([]))
cycle(5)
list(repeat('x', 3))
list(islice(repeat(1), 2))
repeat(1, 3)
repeat('a')
list(repeat(1, -1))
repeat(1, 'a')
repeat()
list(islice('abcdef', 2))
list(islice('abcdef', 1, 4))
list(islice('abcdef', 0, None, 2))
list(islice('abcdef', None))
list(islice('abcdef', 2, None))
list(islice('abc', 10))
islice('abc', -1)
islice('abc', 'x')
islice('abc', 0, 5, 0)
islice('abc')
islice(5, 1)
list(islice('abc', 1, 2, 3))
len(repeat(1, 5))
repeat(1, 5).__length_hint__()
islice('abc', 1, 2, 3, 4)
''')
it = iter('abcdefgh')
print list(islice(it, 2)), it.next(), list(islice(it, 1, 3)), list(it)
