print 'pkg init'
attr = 'pkg attribute'
