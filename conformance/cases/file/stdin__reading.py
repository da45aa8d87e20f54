import sys
print repr(sys.stdin.readline()), repr(sys.stdin.read(3)), repr(sys.stdin.readline()), sys.stdin.readlines(7)
for line in sys.stdin:
    print 'line', repr(line)
    if 'five' in line: break
print repr(sys.stdin.name), sys.stdin.mode, sys.stdout.name, sys.stdout.mode, sys.stderr.name, sys.stdin.closed, sys.stdin.encoding, sys.stdout.encoding
print list(sys.stdin)
print repr(sys.stdin.read()), repr(sys.stdin.readline())
