print 'raises runs'
import sys
print 'raises' in sys.modules
raise KeyError('module level')
