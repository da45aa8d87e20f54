exec 'x = 1'
print x
exec 'y = x + 1\nprint y'
exec 'print z' in {'z': 'global z'}
exec 'print z, w' in {'z': 'g'}, {'w': 'l'}
exec('print "tuple form"')
exec('print q', {'q': 'tuple globals'})
exec('print q, r', {'q': 1}, {'r': 2})
exec compile('print "code"', 'f', 'exec')
exec u'print u"\xe9".encode("utf-8") == "\\xc3\\xa9"'
g, l = {}, {}
exec 'a = 1\nglobal b\nb = 2' in g, l
print sorted(k for k in g), l
def f():
    exec 'local = 5'
    return local
print f()
def h(a):
    exec 'a = 99'
    return a
print h(1)
def k():
    d = {}
    exec 'inner = 1' in d
    return d['inner']
print k()
exec 'def made(n): return n * 2\nclass K: v = 3'
print made(21), K.v, K.__module__
exec ''
exec '\n\n# comment only\n'
exec 'if 1:\n    print "block"'
exec 'print 1; print 2'
exec 'print "crlf"\r\nprint "ok"\r\n'
exec '  \nprint "leading blank"'
