# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(lambda: 0.0, lambda: -2.5, lambda: float('inf'), lambda: 0j, lambda: 1.5 - 2j)
