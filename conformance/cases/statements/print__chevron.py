import sys
class Out:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
o = Out()
print >>o, 'a', 1, None
print >>o, 'b',
print >>o, 'c'
print >>o
print >>o, 'tab\t', 'x',
print o.parts, o.softspace
print >>sys.stdout, 'to stdout'
print >>None, 'also stdout'
class NoSoft(object):
    __slots__ = ('log',)
    def __init__(self): self.log = []
    def write(self, t): self.log.append(t)
n = NoSoft()
print >>n, 1, 2
print >>n, 3,
print >>n, 4
print n.log
class NoWrite: pass
for target in [5, 'x', NoWrite()]:
    try:
        print >>target, 'text'
    except AttributeError, e:
        print e
class Bad:
    def write(self, t): raise IOError('disk full: ' + repr(t))
try:
    print >>Bad(), 'text'
except IOError, e:
    print e
print >>sys.stderr, 'to stderr'
print >> o, 'x' 'y', 'z' if 0 else 'w'
print o.parts[-3:]
def which():
    print 'evaluated target'
    return o
def value():
    print 'evaluated value'
    return 'v'
print >>which(), value()
print o.parts[-2:]
