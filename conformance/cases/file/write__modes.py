# needs: tempdir
import sys, os
path = os.path.join(sys.argv[1], 'f.txt')
def content():
    f = open(path, 'rb')
    try:
        return f.read()
    finally:
        f.close()
f = open(path, 'w')
print f.write('one\n'), f.tell(), f.writelines(['two\n', 'three']), f.flush(), repr(content())
f.close()
f = open(path, 'a'); f.write('+appended'); f.close(); print repr(content())
f = open(path, 'r+'); f.write('ONE'); f.seek(0, 2); f.write('!'); f.seek(0); print repr(f.read()); f.close()
f = open(path, 'w+'); f.write('abcdef'); f.seek(2); print repr(f.read(2)); f.seek(0); f.truncate(3); print repr(f.read()); f.close(); print repr(content())
f = open(path, 'a+'); f.write('XYZ'); f.seek(0); print repr(f.read()); f.close()
f = open(path, 'wb'); f.write('\x00\xff\r\n'); f.close(); print repr(content())
f = open(path, 'w')
for value in [5, None, u'unicode', u'\xe9', buffer('buf'), bytearray('ba'), ['l'], 1.5]:
    try:
        print type(value), f.write(value)
    except Exception, e:
        print type(value), type(e).__name__, e
for value in ['ab', ('t', 'u'), 5, [1], (c for c in 'gen'), [u'u'], None]:
    try:
        print repr(value)[:10], f.writelines(value)
    except Exception, e:
        print type(e).__name__, e
for call in [f.read, f.readline, f.readlines, f.next, lambda: f.write(), lambda: f.write('a', 'b')]:
    try:
        print call()
    except Exception, e:
        print type(e).__name__, e
f.close()
print repr(content())
f = open(path, 'w'); f.seek(5); f.write('end'); f.close(); print repr(content())
f = open(path, 'r+'); f.truncate(); f.close(); print repr(content())
f = open(path, 'w'); print >>f, 'printed', 1, None; print >>f, 'soft',; print >>f, 'space'; f.close(); print repr(content())
try:
    open(os.path.join(sys.argv[1], 'no', 'dir'), 'w')
except IOError, e:
    print e.errno, e.strerror
try:
    open(path, 'r').write('x')
except IOError, e:
    print e
f = open(path, 'w', 0); f.write('unbuffered'); print content(); f.close()
f = open(path, 'w', 1); f.write('line\npart'); print repr(content()); f.close()
