# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(tuple, lambda: (3, 1), lambda: ('a', 'b'))
