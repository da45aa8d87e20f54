# needs: tempdir
import tempfile, os, sys, re

place = sys.argv[1]


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception, e:
        r = (type(e).__name__, str(e))
    print re.sub('0x[0-9a-f]+', 'X', re.sub(r'/tmp\w{6}', '/tmpNNNNNN', repr(r).replace(place, 'PLACE')))


print tempfile.__all__
os.chdir(place)
for name in 'TMPDIR', 'TEMP', 'TMP':
    os.environ.pop(name, None)
print tempfile._candidate_tempdir_list()[:3], tempfile._candidate_tempdir_list()[3] == os.getcwd()
os.environ['TMP'], os.environ['TEMP'] = '/nonexist', 'rel'
print tempfile._candidate_tempdir_list()[:3]
os.environ['TMPDIR'] = place
t(tempfile.gettempdir)
tempfile._name_sequence = iter(['x%d' % i for i in range(5)])
open('tmpx0', 'w')
fd, path = tempfile.mkstemp()
print os.path.basename(path), sorted(os.listdir('.'))
os.close(fd)
tempfile.TMP_MAX = 3


class Same:
    def next(self):
        return 'same'


open('tmpsame', 'w').close()
tempfile._name_sequence = Same()
t(tempfile.mkstemp)
t(tempfile.mkdtemp)
t(tempfile.mktemp)
t(tempfile.mktemp, '.s', 'pp')
t(tempfile.mkstemp, dir=place + '/none')
t(tempfile.mkdtemp, dir=place + '/none')
tempfile._name_sequence = None
tempfile.tempdir = None
tempfile._candidate_tempdir_list = lambda: ['/nonexistent', '/proc']
t(tempfile.gettempdir)
tempfile.tempdir = place
t(tempfile.mkstemp, 5)
t(tempfile.mkdtemp, '', None)

f = tempfile.NamedTemporaryFile('r')
t(f.write, 'x')
name = f.name
print os.path.exists(name), os.path.dirname(name) == place
f.close()
f.close()
print os.path.exists(name)
f = tempfile.NamedTemporaryFile()
os.unlink(f.name)
t(f.close)
t(f.__enter__)
t(f.__exit__, 1, 2, 3)
t(tempfile.NamedTemporaryFile, mode='zz')
t(tempfile.TemporaryFile, mode='zz')
f = tempfile.NamedTemporaryFile(bufsize=0, suffix='.q', prefix='zz')
print os.path.basename(f.name)[:2], f.name[-2:], len(os.path.basename(f.name)), isinstance(f.fileno(), int)
print sorted(vars(f))
f.softspace
print sorted(vars(f)), iter(f) is f.file, hasattr(f, 'nope')
t(lambda: f.nope)
f.write('a\nb\n')
f.seek(0)
print list(f), f.tell(), f.mode
f.close()

s = tempfile.SpooledTemporaryFile(10)
for name in 'closed encoding mode name newlines softspace _rolled'.split():
    t(lambda: getattr(s, name))
print isinstance(s.fileno(), int)
for name in 'closed encoding mode name newlines softspace _rolled'.split():
    t(lambda: getattr(s, name))
s = tempfile.SpooledTemporaryFile(3)
print s.tell(), s.write('ab'), s._rolled, s.writelines(['c', 'd']), s._rolled, s.tell(), s.seek(0), s.read(2), s.readline(), s.readlines()
s = tempfile.SpooledTemporaryFile()
s.write('a\nb\n')
s.seek(0)
print list(s), s.truncate(), s.isatty(), s.flush(), s.rollover(), s._rolled, s.name
with tempfile.SpooledTemporaryFile(2) as s:
    s.softspace = 1
    print s.softspace, s._rolled
    print >>s, 'a', 'b'
    print s._rolled, s.tell()
t(s.write, 'x')
t(s.rollover)
t(s.__enter__)
t(s.close)
t(s.tell)
s = tempfile.SpooledTemporaryFile(5)
s.write('12345')
print s._rolled
s.seek(1)
s.write('z')
print s._rolled, s.seek(7), s.write(''), s._rolled
s.seek(0)
t(s.read, 2)
s.seek(0)
t(s.readline, 2)
t(s.readlines, 1)
s = tempfile.SpooledTemporaryFile()
s.write('x\ny')
s.seek(0)
t(lambda: list(s.xreadlines()))
d = tempfile.mkdtemp('S', 'P')
print os.path.basename(d)[0], d[-1], len(os.path.basename(d)), oct(os.stat(d).st_mode)
fd, path = tempfile.mkstemp(dir='.')
print os.path.isabs(path)
print tempfile.mkdtemp(dir='.')[:5], tempfile.mktemp(dir='.')[:5]
names = tempfile._RandomNameSequence()
print iter(names) is names, [len(names.next()) for i in range(3)], len(set(names.next() for i in range(50)))
print len([n for n in os.listdir(place) if n[:3] == 'tmp'])
