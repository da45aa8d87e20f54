def log(n, v):
    print n,
    return v
for source in ['raise log("type", ValueError)', 'raise log("type", ValueError), log("value", 1)', 'raise log("type", ValueError), log("value", "v"), log("tb", None)']:
    try:
        exec source
    except ValueError, e:
        print repr(e)
try:
    try:
        raise ValueError('a')
    except log('first', KeyError), e:
        pass
    except log('second', ValueError), e:
        print e
finally:
    print 'finally'
e = 'before'
try:
    raise KeyError('k')
except KeyError, (e):
    print e
try:
    raise IOError(1, 'two')
except IOError, (number, text):
    print number, text
class T: pass
try:
    raise ValueError('to attribute')
except ValueError, T.error:
    print T.error
l = [None]
try:
    raise ValueError('to item')
except ValueError, l[0]:
    print l
try:
    raise ValueError('as form')
except (KeyError, ValueError) as err:
    print err
try:
    raise ValueError(1, 2, 3)
except ValueError, [a, b, c]:
    print a, b, c
try:
    try:
        raise ValueError('one')
    except ValueError, (x, y):
        pass
except ValueError, e2:
    print e2
