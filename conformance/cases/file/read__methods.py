f = open('sample.txt')
print repr(f.read(5)), f.tell(), repr(f.readline()), repr(f.readline(3)), repr(f.read(0)), repr(f.readline()), f.tell()
print repr(f.read()), repr(f.read()), repr(f.readline()), f.readlines()
f.seek(0)
print f.readlines()
f.seek(0)
print f.readlines(1), f.readlines(8), f.readlines()
f.seek(-4, 2); print repr(f.read())
f.seek(3); f.seek(2, 1); print f.tell(), repr(f.read(2))
f.seek(1000); print repr(f.read()), f.tell()
f.seek(0)
print [line for line in f]
f.seek(0)
print repr(f.next()), list(f)
try:
    f.next()
except StopIteration:
    print 'stop'
f.seek(0)
for line in f: break
for call in [lambda: f.read(1), lambda: f.readline(), lambda: f.readlines(), lambda: f.readinto(bytearray(2))]:
    try:
        print repr(call())
    except ValueError, e:
        print e
f.seek(0)
print list(f.xreadlines())[:1], f.name, f.mode, f.closed, f.encoding, f.errors, f.newlines, f.softspace, f.isatty(), f.fileno() > 2
for call in [lambda: f.write('x'), lambda: f.writelines([]), lambda: f.truncate(), lambda: f.seek(-1), lambda: f.seek(0, 7), lambda: f.seek('a'), lambda: f.seek(), lambda: f.read('a'), lambda: f.read(1, 2), lambda: f.readline('x'), lambda: f.readlines(None), lambda: f.tell(1), lambda: f.nope, lambda: f.flush(), lambda: f.seek(0) or f.read(-5)[:3], lambda: f.seek(0) or f.read(None), lambda: f.readline(-1), lambda: f.read(2L)]:
    try:
        print repr(call())
    except Exception, e:
        print type(e).__name__, e
b = bytearray('.....')
f.seek(0)
print f.readinto(b), b
