# needs: tempdir
import sys, os
path = os.path.join(sys.argv[1], 'nl.txt')
f = open(path, 'wb')
f.write('unix\ndos\r\nmac\rend\r')
f.close()
for mode in ['r', 'rb', 'U', 'rU']:
    f = open(path, mode)
    print mode, repr(f.newlines), f.readlines(), repr(f.newlines)
    f.close()
f = open(path, 'U')
print repr(f.readline()), repr(f.newlines), repr(f.readline()), repr(f.newlines), repr(f.read(2)), repr(f.read()), repr(f.newlines)
f.close()
f = open(path, 'U')
print [l for l in f]
f.close()
for mode in ['wU', 'aU', 'Ur', 'Uw', 'U+']:
    try:
        print mode, open(path, mode).mode
    except (ValueError, IOError), e:
        print mode, str(e).replace(path, 'PATH')
