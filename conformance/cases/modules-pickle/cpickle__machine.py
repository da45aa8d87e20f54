# -*- coding: latin-1 -*-
# The opcodes one by one, in pickles that make sense and in many that do not: load and noload.
import cPickle, re
from cStringIO import StringIO
class Old:
    def __init__(self, *a): self.a = a
    def __repr__(self): return 'Old(%r)' % sorted(self.__dict__.items())
class Init:
    def __init__(self, x): self.x = x
    def __getinitargs__(self): return (self.x,)
    def __repr__(self): return 'Init(%r)' % sorted(self.__dict__.items())
class New(object):
    def __repr__(self): return 'New(%r)' % sorted(self.__dict__.items())
class L(list): pass
def shown(f, *args):
    try:
        text = repr(f(*args))
    except Exception as e:
        text = type(e).__name__ + repr(e.args)
    return re.sub(r'0x[0-9a-f]{6,}', '0xX', text)[:300]
pickles = [
    '', '.', 'N', '(', "S'a'\n.", 'Sa\n.', "S'a\n.", 'S"a\'\n.', 'S\n.', 'I5\n.', 'I99999999999999999999\n.', 'Ix\n.',
    'I010\n.', 'I 5\n.', 'I+1\n.', 'I01\n.', 'I5 \n.', 'I5L\n.', 'I0x1f\n.', 'I0b1\n.', 'I-0\n.', 'I-1\n.', 'I\n.',
    'cos\nnope\n.', 'cnope\nx\n.', 'R.', 'a.', '\x80\x03N.', '\x80\x02N.', 'g5\n.', 'h\x01.', '(lp0\nI1\na.',
    '(I1\nI2\ntp0\n.', 'L5L\n.', 'L5\n.', 'L\n.', 'Lx\n.', 'L0x10L\n.', 'F1.5\n.', 'Fx\n.', 'F 1\n.', 'F1 \n.',
    'F1e999\n.', 'Finf\n.', 'F\n.', 'V\\u20ac\n.', 'V\n.', 'V.', '\x82\x05.', '\x82\x00.', '\x82\t.', '\x83,\x01.',
    '\x84ÿÿÿÿ.', 'P5\n.', 'P\n.', '(dp0\nS"a"\nI1\ns.', '(dS"a"\n.', '(I1\nI2\nd.', '(I1\nd.', '0.', '1.', '2.',
    'q\x00.', 'x.', '\x00.', 'ÿ.', '\n.', 'J\x01\x00.', 'T\x05\x00\x00\x00ab.', 'Tÿÿÿÿab.', 'Xÿÿÿÿab.',
    'X\x01\x00\x00\x00ÿ.', '\x8a\x00.', '\x8bÿÿÿÿ.', '(ios\nnope\n.', '(i__main__\nOld\nb.', '(i__main__\nInit\n.',
    '(i__main__\nInit\nN', 'c__builtin__\nlen\n)R.', 'N}b.', 'I1\n}S"a"\nI1\nsb.', 'c__main__\nNew\n)\x81I1\nb.',
    'c__main__\nNew\n)\x81(}I1\ntb.', 'c__main__\nNew\n)\x81(}}S"a"\nI1\nstb.', 'c__main__\nNew\n)\x81}I1\nI2\nsb.',
    'c__main__\nNew\nN\x81.', 'N)\x81.', 'c__main__\nOld\n)R.', 'c__main__\nOld\n)\x81.',
    'c__main__\nNew\n(I1\nt\x81.', '(o.', '((o.', '(c__main__\nOld\no.', '(c__main__\nInit\no.', '(N0.', '(0N.',
    '(00.', 'N(t.', 'N(1.', "S'\\x'\n.", "S'\\xzz'\n.", "S'\\'\n.", "S'a' \t\n.", '(e.', ']N(Ne.', '](NNe.', ']Na.',
    'NNa.', '}NNs.', '}NNNs.', 'NNNs.', 'Ns.', '}(NNNNu.', '}(NNNu.', '}(]Nu.', '(]Nd.', '](I1\nI2\ne(I3\ne.',
    'c__main__\nL\n)R(I1\nI2\ne.', 'c__main__\nOld\n(NtR(Ne.', 'Q.', 'NQ.', 'NNR.', 'N)R.',
    'c__builtin__\nint\n(S"a"\ntR.', 'c__builtin__\nint\nNR.', 'c__builtin__\nint\n]R.',
    '(i__main__\nOld\n}S"a"\nI1\nsb.', 'l.', 't.', 'd.', 'u.', 'e.', 'i\n.', 'c\n\n.', 'cx\n\n.', 'c.', 'p1\n.',
    'Np\n.', 'Np1\ng1\n.', 'Np1\nh\x01.', 'Nq\x01g1\n.', 'Nq\x01j\x01\x00\x00\x00.', 'Nrÿÿÿÿjÿÿÿÿ.', 'G\x00.', 'K.',
    'M\x00.', 'U\x05ab.', '(u.', 'Na.', 'NNa.', 'NNs.', 'N(e.', 'N(NNe.', '(NNe.', '(NNu.', 'N(NNu.', 'N(NNNu.',
    'NN(0u.', 'N(00e.', 'NNb.', 'Nb.', 'b.', 'NR.', '(dI1\ns.', 'N(No.', 'N(o.', '\x85.', '\x86.', 'N\x87.', 'I5 ',
    'I 5 \n.', 'I5 L\n.', 'I0b12\n.', 'I0o17\n.', 'I1\x00\n.', 'I12\x003\n.', 'I- 5\n.',
    'I0777777777777777777777777\n.', 'L 5\n.', 'L08\n.', 'L1\x00L\n.', 'L5LL\n.', 'F.\n.', 'F1\x00\n.', 'F1_0\n.',
    'F1e\n.', 'F-inf\n.', 'Fnan\n.', "S'ac'\x85\n.",
]
def find(module, name):
    return globals().get(name) if module == '__main__' else getattr(__import__('__builtin__'), name, Old)
for text in pickles:
    print repr(text)
    print '   ', shown(cPickle.loads, text)
    skim = cPickle.Unpickler(StringIO(text))
    skim.persistent_load = found = []
    print '   ', shown(skim.noload), found
    load = cPickle.Unpickler(StringIO(text))
    load.persistent_load = lambda i: ('persistent', i)
    load.find_global = find
    print '   ', shown(load.load)
