# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(ValueError, lambda: ValueError('a', 1), lambda: IOError(2, 'x', 'f'), lambda: UnicodeDecodeError('a', 'b', 1, 2, 'r'), lambda: SyntaxError('m', ('f', 1, 2, 't')), lambda: SystemExit(3), lambda: KeyError('k'))
