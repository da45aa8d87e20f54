def a():
    raise ValueError('original')
def b():
    try:
        a()
    except ValueError:
        print 'handling'
        raise
def c():
    try:
        b()
    except ValueError, e:
        raise KeyError(str(e))
c()
