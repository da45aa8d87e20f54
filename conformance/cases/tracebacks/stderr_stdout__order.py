import sys
print >>sys.stderr, 'err 1'
print 'out 1'
sys.stderr.write('err 2\n')
print 'no newline',
raise ValueError('soft space before')
