def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
open('missing.txt')
open('missing.txt', 'r')
open('missing/dir.txt', 'w')
open('sample.txt', 'q')
open('sample.txt', '')
open('sample.txt', 'zr')
open('sample.txt', 5)
open(5)
open(['a'])
open()
open('sample.txt', 'r', 'x')
open('sample.txt', buffering='x')
open('sample.txt', foo=1)
open('.')
open('.', 'r')
open('sample.txt/x')
open('sam\0ple.txt')
open('sample.txt', 'U').mode
open('sample.txt', 'rb').mode
open('sample.txt', 'rU').read(5)
open(u'sample.txt').name
file('sample.txt').name
file is open
type(open('sample.txt'))
open('sample.txt').__class__ is file
open(name='sample.txt', mode='r', buffering=0).read(3)
''')
try:
    open('missing.txt')
except IOError, e:
    print e.errno, e.strerror, e.filename, e.args, repr(e)
try:
    open('.', 'w')
except IOError, e:
    print e.errno, e.strerror, e.filename
