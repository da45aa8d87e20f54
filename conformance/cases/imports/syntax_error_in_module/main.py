print 'importing'
import broken
