print 'module counted runs'
loaded = 'at import'
