import sys
class W(object):
    def __init__(self): self.log = []
    def write(self, s): self.log.append((type(s).__name__, s))
w = W()
print >>w, 'a', u'b', 5, None, 1.5
print >>w, u'\xe9', '\xe9'
print >>w, [u'\xe9'], u'tab\t', 'x',
print >>w
print >>w, u'newline\n', 'y'
print w.log
print hasattr(w, 'softspace'), w.softspace
class Ret(object):
    def write(self, s): return 'ignored'
print >>Ret(), 'x'
class Attr(object):
    softspace = property(lambda self: 0, lambda self, v: log.append(v))
    def write(self, s): log.append(s)
log = []
print >>Attr(), 1, 2,
print >>Attr(), 3
print log
class GetAttr(object):
    def __getattr__(self, n):
        log2.append(n)
        if n == 'write': return log2.append
        raise AttributeError(n)
log2 = []
print >>GetAttr(), 'q', 'r'
print log2
class Old:
    def write(self, s): log3.append(s)
log3 = []
o = Old()
print >>o, 'old',
print >>o, 'style'
print log3, o.__dict__
class Failing(object):
    n = 0
    def write(self, s):
        self.n += 1
        if self.n == 3: raise IOError('third write %r' % s)
f = Failing()
try:
    print >>f, 1, 2, 3
except IOError, e:
    print e, f.n
