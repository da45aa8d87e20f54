import atexit, sys
def bad(): raise KeyError('in handler')
def leave(): raise SystemExit(5)
def good(): print 'good'
atexit.register(good)
atexit.register(bad)
atexit.register(good)
print 'main done'
