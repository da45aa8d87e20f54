# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(lambda: u'', lambda: u'abc', lambda: u'\xe9 World\u20ac', lambda: u' 12')
