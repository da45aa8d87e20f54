print 'target as', __name__
value = 'target value'
