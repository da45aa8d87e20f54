# needs: tempdir
import sys, os
path = os.path.join(sys.argv[1], 'script.py')
def write(text):
    f = open(path, 'w')
    f.write(text)
    f.close()
write('print "running", __name__\nvalue = 42\ndef fn(): return value\n')
execfile(path)
print value, fn()
g = {}
execfile(path, g)
print sorted(g)[1:], g['value']
l = {}
execfile(path, {}, l)
print sorted(l)
def inside():
    execfile(path)
    return locals().get('value')
print inside()
write('x = 1\nraise ValueError("in file")\n')
try:
    execfile(path)
except ValueError, e:
    print e, x
write('a b c\n')
try:
    execfile(path)
except SyntaxError, e:
    print e.msg, e.lineno, e.offset, e.text
write('print "crlf"\r\nprint "ok"\r\n')
execfile(path)
write('print "no newline at end"')
execfile(path)
for args in [(), ('/no/such/file',), (5,), (path, 5), (path, {}, 5), (path, None, None), (path, {}, {}, {})]:
    try:
        execfile(*args)
    except Exception, e:
        print type(e).__name__, str(e).replace(path, 'PATH')
