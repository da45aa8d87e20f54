import sys
print sys.stdout.write('written\n'), sys.stdout.writelines(['a', 'b\n']), sys.stdout.flush(), sys.stdout.softspace
print sys.stdout.fileno(), sys.stderr.fileno(), sys.stdin.fileno(), sys.stdout.isatty(), sys.stdout.closed, repr(sys.stdout).startswith("<open file '<stdout>', mode 'w' at 0x")
for call in [lambda: sys.stdout.write(5), lambda: sys.stdout.write(u'\xe9'), lambda: sys.stdout.read(), lambda: sys.stdout.write(), lambda: sys.stdout.writelines(5), lambda: sys.stdin.write('x'), lambda: sys.stdout.seek]:
    try:
        r = call()
        print 'ok'
    except Exception, e:
        print type(e).__name__, e
sys.stdout.write(u'ascii unicode\n')
sys.stdout.write(buffer('from buffer\n'))
sys.stdout.write('\x00\xff\n')
print type(sys.stdout) is file, sys.stdout is sys.__stdout__
f = sys.stdout
del f
sys.stdout.write('still open\n')
