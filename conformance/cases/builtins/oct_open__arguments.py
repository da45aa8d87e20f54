def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
open()
open(5)
open(None)
open('/no/such/dir/file')
open('/no/such/dir/file', 'w')
open('x', 'z')
open('x', '')
open('x', 5)
open('x', 'r', 'x')
open('x', 'r', 1, 2)
open('/')
open('/', 'w')
open('a\0b')
open(name='/nope')
open('/nope', mode='rU')
open('x', 'wU')
file('/no/such')
file()
file(foo=1)
open(u'/no/such\xe9')
open('')
open('x', 'rw+zz')
''')
