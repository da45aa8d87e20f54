# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(set, lambda: set([1, 2, 'a']), frozenset, lambda: frozenset([1, 'a']))
