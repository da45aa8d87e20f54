import sys
print 'exiting'
try:
    sys.exit(7)
finally:
    print 'finally runs'
