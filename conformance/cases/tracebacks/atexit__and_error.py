import atexit
def bye(*a, **k):
    print 'bye', a, sorted(k.items())
atexit.register(bye, 1, x=2)
atexit.register(bye, 'second')
@atexit.register
def last(): print 'registered last'
raise ValueError('with exit handlers')
