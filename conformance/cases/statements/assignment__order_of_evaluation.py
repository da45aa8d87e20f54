def log(name, value=None):
    print name,
    return value
class Box(object):
    def __setattr__(self, n, v): print 'setattr', n,
    def __setitem__(self, k, v): print 'setitem', k,
    def __getitem__(self, k):
        print 'getitem', k,
        return 1
box = Box()
log('target', box)[log('index', 1)] = log('value', 2); print
log('a', box).x = log('b', box).y = log('c', 3); print
log('left', box)[log('k1')], log('right', box)[log('k2')] = log('v1'), log('v2'); print
log('t', box)[log('i', 0)] += log('v', 5); print
print {log('key1', 1): log('val1', 2), log('key2', 3): log('val2', 4)}
print [log('first'), log('second')]
def f(*a, **k): return 'called'
print log('f', f)(log('arg1'), log('arg2'), k=log('kw'), *log('star', ()), **log('dstar', {}))
print log('x', 1) + log('y', 2) * log('z', 3)
print log('x', 1) < log('y', 2) < log('z', 3)
print log('c', 5) if log('cond', 1) else log('d')
print log('o', 'abcdef')[log('s', 1):log('e', 4):log('st', 2)]
del log('obj', {1: 1, 2: 2})[log('key', 1)]; print
