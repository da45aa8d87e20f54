# needs: tempdir
import os, sys, errno, stat
os.chdir(sys.argv[1])
fd = os.open('f', os.O_RDWR | os.O_CREAT | os.O_EXCL, 0644)
print fd, os.write(fd, 'hello world'), os.lseek(fd, 0, 0), repr(os.read(fd, 5)), os.fstat(fd).st_size
print os.lseek(fd, -1, 2), os.read(fd, 99), repr(os.read(fd, 99)), repr(os.read(fd, 0))
other = os.dup(fd)
print other, os.lseek(other, 3, 0), os.read(fd, 2)
try:
    os.open('f', os.O_CREAT | os.O_EXCL)
except OSError, e:
    print e, e.errno == errno.EEXIST, e.filename, e.args
f = os.fdopen(fd, 'r+')
f.seek(0)
print f.read(), f.name, f.mode, f.fileno()
f.close()
print os.read(other, 1), os.close(other)
for action in [lambda: os.read(fd, 1), lambda: os.close(other), lambda: os.write(fd, 'x'), lambda: os.dup(77),
               lambda: os.fstat(77), lambda: os.read(0, -1), lambda: os.fdopen(77), lambda: os.fdopen(0, 'q'),
               lambda: os.fdopen(0, ''), lambda: os.open('/no/such', 0), lambda: os.open('f'), lambda: os.close(),
               lambda: os.close('x'), lambda: os.close(1.5), lambda: os.lseek(0, 0), lambda: os.isatty(77),
               lambda: os.fsync(None), lambda: os.fsync(-2), lambda: os.fsync(77), lambda: os.write(1, 5),
               lambda: os.write(1, u'\xe9'), lambda: os.ftruncate(77, 0), lambda: os.dup2(77, 78)]:
    try:
        print repr(action())
    except Exception, e:
        print type(e).__name__, e
g = open('f')
print g.fileno(), os.fstat(g.fileno()).st_size, oct(stat.S_IMODE(os.stat('f').st_mode))
w = os.open('g', os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0600)
print w, os.write(w, buffer('buffer')), os.write(w, u'unicode'), os.write(w, bytearray('array'))
os.ftruncate(w, 8)
os.fsync(w)
os.close(w)
print open('g').read(), os.stat('g').st_size
os.dup2(g.fileno(), 0)
print sys.stdin.read()
out = os.open('out', os.O_WRONLY | os.O_CREAT)
sys.stdout.flush()
keep = os.dup(1)
os.dup2(out, 1)
print 'redirected'
sys.stdout.flush()
os.dup2(keep, 1)
print repr(open('out').read())
os.dup2(keep, 90)
os.closerange(80, 99)
try: os.close(90)
except OSError, error: print error
end = os.open('f', os.O_APPEND | os.O_WRONLY)
print os.write(end, '!'), os.close(end), open('f').read()
print os.WIFEXITED(768), os.WEXITSTATUS(768), os.WIFSIGNALED(9), os.WTERMSIG(9), os.WCOREDUMP(137), os.WIFSTOPPED(0x137f), os.WSTOPSIG(0x137f), os.WIFCONTINUED(0xffff)
