print 'plain runs'
