print 'inner init'
