def deco(f):
    raise TypeError('in decorator')
print 'start'
@deco
def function(a,
             b=2):
    pass
