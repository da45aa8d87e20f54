import sys
print 1,
print 2,
print
print 'a\n',
print 'b'
print 'c\t',
print 'd'
print 'e ',
print 'f'
print '', 'g'
print '',
print 'h'
print u'u\n',
print 'after'
print 1, 2,; print 3
print 'x',; sys.stdout.write('|'); print 'y'
print 'x',
sys.stdout.write('\n')
print 'z'
sys.stdout.softspace = 0
print 'p',
sys.stdout.softspace = 0
print 'q'
print 'r', sys.stdout.softspace
print 's', ; print sys.stdout.softspace
def f():
    print 'inside',
    return 'returned'
print f(), 'after'
print (1, 2), (3), ()
print ('a'), ('b',)
print 'trailing',
