# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(lambda: iter([1, 2]), lambda: iter((1, 2)), lambda: enumerate('ab'), lambda: reversed([1]), lambda: iter('ab'), lambda: iter({1: 2}), lambda: iter(set([1])), lambda: iter(xrange(2)), lambda: iter(int, 0), lambda: {1: 2}.iteritems())
