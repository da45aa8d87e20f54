# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(lambda: xrange(0), lambda: xrange(1, 10, 3), lambda: slice(None), lambda: slice(1, 5, 2), lambda: buffer('abc'), lambda: memoryview('abc'))
