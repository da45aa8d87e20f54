# needs: tempdir
import sys
p = sys.argv[1] + '/file'
def attempt(label, action):
    global f
    f = open(p, 'w+'); f.write('abc\ndef\n'); f.seek(0)
    try: print label, repr(action())
    except Exception, e: print label, e.__class__.__name__, e
    print f.closed
    f.close()
class S(object):
    def __str__(self): f.close(); return 's'
    __repr__ = __str__
class L(list):
    def __repr__(self): f.close(); return 'L'
class Sp(object):
    def write(self, s): pass
    def __int__(self): f.close(); return 3
    def __index__(self): f.close(); return 3
    def __float__(self): f.close(); return 3.
def gen(n=5):
    for i in range(n):
        if i == 3: f.close()
        yield str(i)
class Seq(object):
    def __getitem__(self, i):
        if i > 4: raise IndexError
        f.close(); return 'x'
def pr(x):
    print >>f, x
def pr2():
    print >>f, 1, S(), 2
def pr3():
    print >>f, [S()]
def pr4():
    print >>f, {1: S()}, 5
attempt('writelines gen', lambda: f.writelines(gen()))
attempt('writelines gen2', lambda: f.writelines(gen(2000)))
attempt('writelines seq', lambda: f.writelines(Seq()))
attempt('print', lambda: pr(S()))
attempt('print2', lambda: pr2())
attempt('print3', lambda: pr3())
attempt('print4', lambda: pr4())
attempt('print L', lambda: pr(L()))
attempt('loop', lambda: [f.close() for x in f])
def loop():
    for line in f: f.close()
attempt('loop2', loop)
attempt('xreadlines', lambda: [f.close() for x in f.xreadlines()])
attempt('map', lambda: map(lambda x: f.close(), f))
