class Log(dict):
    def __getitem__(self, k):
        print 'get', k
        return dict.__getitem__(self, k)
    def __setitem__(self, k, v):
        print 'set', k
        dict.__setitem__(self, k, v)
    def __delitem__(self, k):
        print 'del', k
        dict.__delitem__(self, k)
class Missing(Log):
    def __missing__(self, k): return 'missing ' + k
print eval('nothing', {}, Missing()), eval('[nothing for i in (1, 2)]', {}, Missing())
exec 'a = 1\nb = a\ndel a\ndef f(): return b\nclass C: z = 1\n' in {}, Log(b=5)
print eval('x', {}, Log(x=1))
class Attr(object):
    def __getitem__(self, k):
        if k == 'boom': raise ValueError('from namespace')
        if k[0] == 'v': return k + '!'
        raise KeyError(k)
g = {'w': 'global w'}
for s in ['value', 'w', 'nothing', 'boom', 'len', '[value for i in (1,)]', '(lambda: w)()', '(lambda: value)()', 'list(value for i in (1,))']:
    try:
        print s, eval(s, g, Attr())
    except Exception, e:
        print s, type(e).__name__, e
class Bad(object):
    def __getitem__(self, k): raise IndexError(k)
try:
    eval('q', {}, Bad())
except Exception, e:
    print type(e).__name__, e
exec 'for i in range(2): pass\nprint i' in {}, Log()
exec 'import sys as s\nfrom string import digits\nprint digits' in {}, Log()
try:
    exec 'del nope' in {}, Log()
except Exception, e:
    print type(e).__name__, e
try:
    exec 'global g1; g1 = 1; del g1; g1' in {}, Log()
except Exception, e:
    print type(e).__name__, e
