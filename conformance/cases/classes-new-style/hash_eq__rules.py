class Eq(object):
    def __eq__(self, o): return True
class Hash(object):
    def __hash__(self): return 7
class Cmp(object):
    def __cmp__(self, o): return 0
class NoHash(object):
    __hash__ = None
class EqChild(Eq): pass
class ListChild(list): pass
class DictChild(dict):
    def __hash__(self): return 1
class SetChild(set): pass
class BA(bytearray): pass
for c in [Eq, Hash, Cmp, NoHash, EqChild, ListChild, DictChild, SetChild, BA]:
    try:
        print c.__name__, isinstance(hash(c()), int), len(set([c()]))
    except TypeError, e:
        print c.__name__, e
for value in [5, -1, 5L, 2**70, True, 1.5, 'x', None, -2**63, 2**63]:
    class H(object):
        def __hash__(self): return value
    try:
        print repr(value), hash(H())
    except Exception, e:
        print repr(value), type(e).__name__, e
