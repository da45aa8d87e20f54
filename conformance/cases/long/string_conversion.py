for text in ['5', '5L', '5l', ' 5L ', '-5L', '0x5L', '', 'L', '5LL', '1.5', '99999999999999999999999', u'5L', u'\u0665']:
    try:
        print repr(text), repr(long(text))
    except Exception, e:
        print repr(text), type(e).__name__, e
for args in [('5L', 10), ('5L', 0), ('0x5L', 16), ('L', 22), ('l', 22), ('1L', 36), ('0b11L', 0), ('077L', 0)]:
    try:
        print args, repr(long(*args))
    except Exception, e:
        print args, type(e).__name__, e
class L(long):
    pass
x = L(10 ** 20)
print repr(x), type(x + 1), type(x), x == 10 ** 20, hash(x) == hash(10 ** 20), str(x), L(5), repr(L(5))
class R(long):
    def __repr__(self): return 'R!'
    def __str__(self): return 'S!'
print R(5), repr(R(5)), [R(5)], '%s %r %d' % (R(5), R(5), R(5))
