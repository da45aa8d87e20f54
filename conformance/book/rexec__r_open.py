# expected: specification
# The sandbox's open reads any file and writes or appends none.
import rexec
r = rexec.RExec()
r.r_exec('f = open("data/untrusted.py")\nprint repr(f.readline())\nf.close()')
print repr(r.r_eval('open("data/text.txt", "r").read()')), repr(r.r_eval('open("data/text.txt", "rb").read(4)')), repr(r.r_open('data/text.txt').read(6)), repr(r.r_eval('file("data/text.txt").read(4)'))
for mode in ['w', 'a', 'r+', 'w+', 'a+', 'rw', 'wb', 'ab', 'rb+', 'U', 'rU', '', 'x', 'R']:
    try:
        r.r_eval('open("data/never-written", %r)' % mode)
        print mode, 'opened'
    except IOError, e:
        print repr(mode), e
try:
    r.r_eval('open("data/missing")')
except IOError, e:
    print e
class Str(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash('r')
    def __str__(self): return self
for mode in Str('w'), u'w':
    try:
        r.r_open('data/never-written', mode)
        print 'opened'
    except IOError, e:
        print e
import os
print os.path.exists('data/never-written')
