class NoEnter(object):
    def __exit__(self, *a): pass
class NoExit(object):
    def __enter__(self): print 'entered'
class OldNoExit:
    def __enter__(self): print 'entered'
class EnterRaises(object):
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): print 'never'
class ExitRaises(object):
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError('exit')
class Instance(object): pass
inst = Instance()
inst.__enter__ = lambda: 'x'
inst.__exit__ = lambda *a: None
class BadBool(object):
    def __nonzero__(self): raise RuntimeError('truth of exit result')
class ExitBad(object):
    def __enter__(self): pass
    def __exit__(self, *a): return BadBool()
class WrongArgs(object):
    def __enter__(self): pass
    def __exit__(self): pass
class Old:
    def __enter__(self): return 'old'
    def __exit__(self, k, v, t):
        print 'old exit', k, repr(v)
        return 1
for manager in [NoEnter(), NoExit(), OldNoExit(), EnterRaises(), ExitRaises(), inst, ExitBad(), WrongArgs(), Old(), 5, None]:
    for fail in False, True:
        try:
            with manager as m:
                print 'body', m if isinstance(m, str) else ''
                if fail: raise IndexError('body')
            print 'fine'
        except Exception, e:
            print type(e).__name__, e
