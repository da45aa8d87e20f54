def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
float(2**1023)
float(2**1024)
float(-2**1024)
float(10**400)
2**1024 * 1.0
1.0 + 10**400
10**400 < 1.0
10**400 == 1.5
float(2**53 + 1)
float(2**53 + 3)
float(2**54 + 2)
float(2**54 + 6)
float(2**1024 - 2**970)
float(2**1024 - 2**970 - 1)
long(1e22)
long(1e23)
long(-1.9)
long(123456789.123)
long(float(2**70))
10**22 == 1e22
10**23 == 1e23
2**70 == float(2**70)
hash(2**70) == hash(float(2**70))
hash(1e300) == hash(long(1e300))
round(2**70)
complex(2**70)
2**70 ** 0.5
(2**1030) ** 0.5
import_math
''')
import math
for f in (math.sqrt, math.log, math.log10, math.exp, math.floor):
    for x in (2**100, 10**400):
        try:
            print f.__name__, repr(f(x))
        except Exception, e:
            print f.__name__, type(e).__name__, e
