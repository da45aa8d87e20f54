class R: pass
print repr(R).startswith('<class __main__.R at 0x'), str(R), repr(R())[:25], str(R())[:21]
class N:
    __module__ = 'other.module'
print N, repr(N())[:25]
