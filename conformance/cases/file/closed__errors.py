f = open('sample.txt')
print f.close(), f.close(), f.closed, repr(f).startswith("<closed file 'sample.txt', mode 'r' at 0x"), f.name, f.mode
for call in [f.read, f.readline, f.readlines, f.next, f.tell, f.flush, f.isatty, f.fileno, f.truncate, f.xreadlines, lambda: f.seek(0), lambda: f.write('x'), lambda: f.writelines(['x']), lambda: iter(f), lambda: list(f), lambda: f.__enter__(), lambda: f.readinto(bytearray(1))]:
    try:
        print call()
    except (ValueError, IOError), e:
        print type(e).__name__, e
try:
    print >>f, 'text'
except ValueError, e:
    print e
with open('sample.txt') as g:
    print repr(g.readline()), g.closed
print g.closed
try:
    with open('sample.txt') as h:
        raise KeyError('inside')
except KeyError:
    print h.closed
for name in ['closed', 'mode', 'name', 'softspace', 'newlines']:
    try:
        setattr(f, name, 1)
        print name, getattr(f, name)
    except (AttributeError, TypeError), e:
        print type(e).__name__, e
f.softspace = 5
print f.softspace
