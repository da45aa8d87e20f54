class Bad(object):
    def __hash__(self): return 5
    def __eq__(self, other): raise ValueError('no comparing')
d = {Bad(): 1}
for f in [lambda: d[5], lambda: 5 in d, lambda: d.get(5), lambda: d.pop(5), lambda: d.setdefault(5, 1), lambda: {Bad(): 1, 5: 2}, lambda: d.has_key(5), lambda: dict.fromkeys([Bad(), 5])]:
    try:
        print f()
    except ValueError, e:
        print 'ValueError', e
class BadHash(object):
    def __hash__(self): raise ZeroDivisionError('hash')
try:
    {BadHash(): 1}
except ZeroDivisionError, e:
    print e
class WrongHash(object):
    def __hash__(self): return 'x'
try:
    {WrongHash(): 1}
except TypeError, e:
    print e
class LongHash(object):
    def __hash__(self): return 2**70
print hash(LongHash()) == hash(2**70)
class NoHash(object):
    __hash__ = None
try:
    {NoHash(): 1}
except TypeError, e:
    print e
class OldEq:
    def __eq__(self, other): return True
try:
    hash(OldEq())
except TypeError, e:
    print e
class OldCmp:
    def __cmp__(self, other): return 0
try:
    hash(OldCmp())
except TypeError, e:
    print e
class NewEq(object):
    def __eq__(self, other): return True
print isinstance(hash(NewEq()), int)
