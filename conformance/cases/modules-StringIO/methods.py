from StringIO import StringIO as Py
from cStringIO import StringIO as C
for make in Py, C:
    s = make('line one\nline two\nlast')
    print repr(s.read(4)), s.tell(), repr(s.readline()), repr(s.readline(3)), s.readlines(), repr(s.read()), repr(s.readline())
    s.seek(0); print list(s), s.getvalue(), s.closed
    s.seek(-4, 2); print repr(s.read())
    s.seek(5); print repr(s.read(3)), s.isatty()
    s.seek(0); print s.next(), s.readlines(1)
    s.close(); print s.closed
    for f in [s.read, s.readline, s.getvalue, s.tell, lambda: s.seek(0), lambda: list(s)]:
        try:
            print repr(f())
        except Exception, e:
            print type(e).__name__, e
    o = make()
    print o.write('abc'), o.writelines(['d', 'e\n']), o.tell(), repr(o.getvalue())
    print >>o, 'printed', 5
    print repr(o.getvalue()), o.softspace
    o.seek(1); o.write('ZZ'); print repr(o.getvalue())
    o.seek(0, 2); o.write('end'); o.seek(2); o.truncate(); print repr(o.getvalue()), o.tell()
    o.seek(5); o.write('gap'); print repr(o.getvalue())
    o.truncate(1); print repr(o.getvalue())
    o.flush()
    for f in [lambda: o.write(5), lambda: o.write(None), lambda: o.read('a'), lambda: o.seek('x'), lambda: o.truncate(-1), lambda: make(5), lambda: o.writelines([1]), lambda: make('a', 'b'), lambda: o.nope, lambda: o.write(u'\xe9') or o.getvalue()]:
        try:
            print repr(f())[:40].split(' at ')[0]
        except Exception, e:
            print type(e).__name__, e
u = Py(); u.write(u'\u20ac'); u.write('a'); print repr(u.getvalue())
u = Py(); u.write(u'\u20ac'); u.write('\xff')
try:
    u.getvalue()
except UnicodeDecodeError, e:
    print e
try:
    C('abc').write('x')
except AttributeError, e:
    print e
print isinstance(C(), type(C())), type(C('a')).__name__ != type(C()).__name__, Py('a').buf, Py('abc').len
