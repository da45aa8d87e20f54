from __future__ import division

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
7 / 2
-7 / 2
7 // 2
6 / 3
1 / 0
1L / 3
10**400 / 10**399
10**400 / 3
1 / 10**400
10**400 / 1.0
1.0 / 3
2**62 / 3
(2**53 + 1) / 1
1j / 2
'a' / 2
0 / 5
-0 / 5
''')
a = 7
a /= 2
print a
class D(object):
    def __truediv__(self, other): return 'truediv'
    def __div__(self, other): return 'div'
    def __itruediv__(self, other): return 'itruediv'
d = D()
print d / 1
d /= 1
print d
