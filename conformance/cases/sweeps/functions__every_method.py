# Everything that these objects have, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
from every_method import Classic, Plain, sweep

sweep(lambda: lambda x, y=2: x, lambda: len, lambda: 'a'.join, lambda: property(len), lambda: staticmethod(len), lambda: classmethod(len), lambda: Plain.__repr__, lambda: Plain().__repr__, lambda: str.join, lambda: int.__add__, lambda: int.real)
