from StringIO import StringIO
import sys
source = StringIO('alpha 1\nbeta two\n\ngamma 3 extra\n')
for number, line in enumerate(source, 1):
    parts = line.split()
    try:
        name, value = parts
        print number, name, int(value)
    except ValueError, e:
        print number, repr(line), e
old, sys.stdout = sys.stdout, StringIO()
try:
    print 'captured', 1
    print >>sys.stdout, 'also'
    captured = sys.stdout.getvalue()
finally:
    sys.stdout = old
print repr(captured)
old, sys.stdin = sys.stdin, StringIO('typed\nmore\n5 + 5\n')
try:
    print repr(raw_input()), repr(sys.stdin.readline()), input()
    try:
        raw_input()
    except EOFError, e:
        print 'EOFError', e
finally:
    sys.stdin = old
old, sys.stderr = sys.stderr, StringIO()
try:
    try:
        1 / 0
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())
    text = sys.stderr.getvalue()
finally:
    sys.stderr = old
print text
