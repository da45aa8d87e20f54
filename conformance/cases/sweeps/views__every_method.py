# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(lambda: {'a': 1}.viewkeys(), lambda: {'a': 1}.viewitems(), lambda: {'a': 1}.viewvalues())
