print 'pkg.sub runs'
import os
value = 'sub value'
