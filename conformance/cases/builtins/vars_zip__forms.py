class C(object):
    x = 1
c = C(); c.y = 2
class Old: z = 3

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
vars(c)
vars(Old)['z']
'x' in vars(C)
vars(5)
vars([])
vars(1, 2)
vars(len)
sorted(vars(Old()).items())
zip()
zip([1, 2])
zip([1, 2], 'ab')
zip([1, 2, 3], 'ab')
zip('abc', xrange(9), (x for x in 'pq'))
zip([], 'a')
zip(5)
zip([1], 5)
zip(None)
zip([1], None)
zip({1: 2}, 'a')
zip(*[(1, 2), (3, 4)])
zip(*zip('ab', 'cd'))
zip(a=1)
dict(zip('ab', [1, 2]))
zip(*[iter(range(6))] * 2)
''')
def f(a):
    b = 2
    return sorted(vars().items())
print f(1)
