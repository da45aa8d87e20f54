print 'second starts'
import first
seen = hasattr(first, 'early'), hasattr(first, 'done')
name = 'second'
