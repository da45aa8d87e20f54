# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(lambda: '', lambda: 'abc', lambda: 'Hello World abc', lambda: '  x \n', lambda: '%s %d', lambda: '12')
