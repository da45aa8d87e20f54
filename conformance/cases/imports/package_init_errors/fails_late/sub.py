print 'sub imported as', __name__
