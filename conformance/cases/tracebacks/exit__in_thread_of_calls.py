import sys
def f():
    try:
        sys.exit(4)
    except Exception:
        print 'not caught by Exception'
def g():
    try:
        f()
    except SystemExit, e:
        print 'caught', e.code
        raise SystemExit(e.code + 1)
g()
