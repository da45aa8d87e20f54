print 'before the error is never printed'
x = 1
def f(a, b:
    pass
