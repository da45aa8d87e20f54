import first
print first.done, first.second.seen
import mutual_a
print mutual_a.got
try:
    import from_a
except ImportError, e:
    print e
import sys
print 'from_a' in sys.modules, 'from_b' in sys.modules
