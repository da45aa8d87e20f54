class C(object):
    def __eq__(self, o): return False
c = C()
nan = float('nan')
print c in [c], c in (c,), c in {c: 1}.values(), [c].count(c), [c].index(c), c == c, [c] == [c], nan in [nan], [nan] == [nan], (nan,) == (nan,), {1: nan} == {1: nan}

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
1 in 5
1 in None
'a' in 5
1 in 'a'
1 in u'a'
'a' in u'abc'
u'a' in 'abc'
'' in 'abc'
[] in [[]]
1 in {1: 2}
2 in {1: 2}
[] in {1: 2}
1 in xrange(3)
1.0 in [1]
'1' in [1]
None in [None]
1 in (x for x in [3, 1])
1 in iter([2])
1 in int
1 in object()
(1, 2) in [(1, 2)]
u'\xe9' in 'abc'
'\xe9' in u'abc'
set([1]) in [set([1])]
1 not in [2]
not 1 in [2]
''')
