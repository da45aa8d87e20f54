class Default(dict):
    def __missing__(self, key):
        print 'missing', repr(key)
        if key == 'bad': raise ValueError('bad key')
        return key * 2
d = Default(a=1)
print d['a'], d['b'], d.get('b'), 'b' in d, len(d)
try:
    d['bad']
except ValueError, e:
    print e
try:
    d[[]]
except TypeError, e:
    print e
class Instance(dict): pass
i = Instance()
i.__missing__ = lambda k: 'instance'
try:
    print i['q']
except KeyError, e:
    print 'KeyError', e
print '%(x)s' % Default()
try:
    {}.__missing__
except AttributeError, e:
    print e
