class R(object):
    def __reversed__(self): return 'anything'
class Old:
    def __reversed__(self): return iter('old')
class Seq(object):
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
class OldSeq:
    def __len__(self): return 2
    def __getitem__(self, i): return 'item%d' % i
class NoLen(object):
    def __getitem__(self, i): return i
class NoneRev(object):
    __reversed__ = None

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
list(reversed([1, 2, 3]))
list(reversed((1, 2)))
list(reversed('abc'))
list(reversed(u'ab'))
list(reversed(xrange(3)))
list(reversed(bytearray('ab')))
reversed(R())
list(reversed(Old()))
list(reversed(Seq()))
list(reversed(OldSeq()))
list(reversed(NoLen()))
list(reversed(NoneRev()))
reversed({})
reversed(set())
reversed(5)
reversed(x for x in [])
reversed()
reversed([], [])
reversed(sequence=[1])
type(reversed('a'))
type(reversed([]))
type(reversed(()))
reversed('ab').next()
reversed('ab').__length_hint__()
list(reversed(buffer('ab')))
''')
