def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
list(enumerate('abc'))
list(enumerate('abc', 5))
list(enumerate('abc', -1))
list(enumerate('ab', 2**63 - 1))
list(enumerate('ab', start=3))
list(enumerate(sequence='ab', start=1))
list(enumerate(sequence='ab'))
list(enumerate([], 'x'))
list(enumerate('a', 1.5))
enumerate(5)
enumerate()
enumerate('a', 1, 2)
enumerate('a', foo=1)
enumerate('a').next()
enumerate('').next()
type(enumerate(''))
list(enumerate({1: 2}))
list(enumerate(x for x in 'pq'))
list(enumerate('abc', 2**70))
''')
e = enumerate('ab')
print iter(e) is e, e.next(), list(e), list(e)
class E(enumerate):
    pass
print list(E('xy'))
