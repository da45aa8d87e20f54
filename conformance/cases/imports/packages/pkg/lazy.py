print 'pkg.lazy runs as', __name__
