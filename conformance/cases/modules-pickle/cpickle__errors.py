# What cPickle says of arguments, of values without a pickle, and of bytes that are none.
import cPickle
import StringIO


def attempt(function, *args, **keywords):
    try:
        print repr(function(*args, **keywords)).split(' at ')[0]
    except Exception as error:
        print type(error).__module__, type(error).__name__, error.args


for name in 'PickleError PicklingError UnpickleableError UnpicklingError BadPickleGet'.split():
    cls = getattr(cPickle, name)
    print cls, cls.__bases__, str(cls()), str(cls(1, 2)), str(cls('a'))
attempt(cPickle.Pickler, 3)
attempt(cPickle.Pickler, 'a')
attempt(cPickle.Pickler, None, 9)
attempt(cPickle.dumps)
attempt(cPickle.dumps, 1, 2, 3)
attempt(cPickle.dumps, 1, 'x')
attempt(cPickle.dumps, 1, 3)
attempt(cPickle.dump, 1, 2)
attempt(cPickle.load, 3)
attempt(cPickle.loads, 3)
attempt(cPickle.loads, u'I3\n.')
attempt(cPickle.Pickler(StringIO.StringIO(), 1).getvalue)
for value in Ellipsis, type(None), lambda: 1, iter([]), attempt.func_code:
    for protocol in 0, 2:
        attempt(cPickle.dumps, value, protocol)


class Odd(object):
    def __init__(self, answer):
        self.answer = answer

    def __reduce_ex__(self, protocol):
        return self.answer


for answer in 3, (), (1,), (int, 3), (int, (), None, 3), (int, (), None, None, 3), 'nosuch', (int, (), None, None, iter([3])):
    try:
        print cPickle.dumps(Odd(answer), 2)
    except Exception as error:
        print type(error).__name__, str(error).split(' at ')[0]


class Plain(object):
    pass


class Old:
    def __init__(self):
        pass


pickles = [
    'I3\n', '.', '0.', '1.', 'J\x01\x02', 'x.', '\x00', 'Ix\n.', 'I99999999999999999999999\n.', 'I01\n.', 'I0x10\n.', 'L3\n.',
    'L3L\n.', 'L\n.', 'F1.5\n.', 'Fx\n.', 'F1.5x\n.', "S'abc\n.", "S'abc'   \n.", 'Sabc\n.', 'S\n.', "S'\n.", "S''\n.",
    'V\\u1234\n.', 'V\n.', 'cos\nfoo\n.', 'cnosuch\nfoo\n.', 'c\n\n.', 'c', 'cos\n', 'Pabc\n.', 'Q.', 'g1\n.', 'h\x01.',
    'p1\n.', 'I3\np1\ng1\n.', 'I3\nq\x01g1\n.', 'I3\np1\nh\x01.', 'j\x01\x00\x00\x00.', '(', '(.', '(t.', '(l.', '(d.',
    '(I1\nd.', 'l.', ']a.', 'I1\nI2\na.', '](I1\nI2\ne.', '}(I1\nu.', '}I1\ns.', 's.', 'I1\n)R.', 'R.', 'I1\n)\x81.',
    'c__builtin__\nint\n)\x81.', 'c__builtin__\nint\nI3\n\x81.', '\x80\x03.', '\x80', '\x82\x00.', '\x82\x01.', 'I1\n2.',
    '2.', 'I1\n0.', '(0I3\n.', '(I2\n1I3\n.', 'b.', 'c__main__\nPlain\n)\x81I3\nb.', 'c__main__\nPlain\n)\x81}b.',
    'c__main__\nPlain\n)\x81N}\x86b.', 'c__main__\nPlain\n)\x81NI3\n\x86b.', '\x85.', '\x87.', 'I1\n\x86.',
    '(i__main__\nOld\n.', '(I1\ni__main__\nOld\n.', '(i__main__\nPlain\n.', '(o.', 'o.', '(c__main__\nOld\no.', '(I3\no.',
    'T\xff\xff\xff\xff.', 'T\x05\0\0\0abc', 'U\x05abc', 'X\xff\xff\xff\xff', 'X\x01\0\0\0\xff.', '\x8a\x00.', '\x8a\x01\xff.',
    '\x8a\x02\xff\x7f.', '\x8b\xff\xff\xff\xff.', 'G1234', 'G\x3f\xf0\0\0\0\0\0\0.', 'M\x01\x02.', '\x88.', 'N.', 'I1\nI2\n.']
for pickle in pickles:
    print repr(pickle),
    attempt(cPickle.loads, pickle)

# The hooks of an unpickler.
unpickler = cPickle.Unpickler(StringIO.StringIO('I3\np1\nq\x02.cos\nx\n.Py\n.I3\nQ.'))
attempt(unpickler.load)
print sorted(unpickler.memo.items())
unpickler.find_global = lambda *names: names
attempt(unpickler.load)
unpickler.persistent_load = lambda *names: names
attempt(unpickler.load)
unpickler.persistent_load = []
attempt(unpickler.load)
print unpickler.persistent_load
unpickler = cPickle.Unpickler(StringIO.StringIO('cos\nx\n.(I1\ncnosuch\nC\n(I2\nt\x81ea.'))
unpickler.find_global = None
attempt(unpickler.load)
attempt(unpickler.noload)
