# needs: tempdir
import os, sys
base = sys.argv[1]
def p(*n): return os.path.join(base, *n)
os.mkdir(p('d'))
open(p('d', 'a.txt'), 'w').close()
f = open(p('b.txt'), 'w'); f.write('12345'); f.close()
print sorted(os.listdir(base)), os.listdir(p('d')), os.path.exists(p('d')), os.path.isdir(p('d')), os.path.isfile(p('b.txt')), os.path.getsize(p('b.txt'))
os.rename(p('b.txt'), p('c.txt'))
print sorted(os.listdir(base)), os.stat(p('c.txt')).st_size
def attempt(f, *a):
    try:
        print f.__name__, f(*a)
    except OSError, e:
        print f.__name__, e.errno, e.strerror, (e.filename or '').replace(base, 'BASE'), str(e).replace(base, 'BASE')
attempt(os.remove, p('missing'))
attempt(os.rmdir, p('d'))
attempt(os.mkdir, p('d'))
attempt(os.listdir, p('missing'))
attempt(os.rename, p('missing'), p('x'))
attempt(os.stat, p('missing'))
attempt(os.rmdir, p('missing'))
attempt(os.remove, p('c.txt'))
attempt(os.unlink, p('d', 'a.txt'))
attempt(os.rmdir, p('d'))
attempt(os.makedirs, p('x', 'y', 'z'))
attempt(os.makedirs, p('x', 'y'))
print [(r.replace(base, 'BASE'), d, f) for r, d, f in os.walk(base)]
attempt(os.removedirs, p('x', 'y', 'z')) if 0 else None
print sorted(os.listdir(base)), os.path.exists(p('missing'))
