print 'fails_late starts'
import sub
raise ValueError('package init failed')
