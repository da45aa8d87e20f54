"""Types that make objects of the interpreter by hand: use those of module types."""
from warnings import warnpy3k
warnpy3k("The 'new' module has been removed in Python 3.0; use the 'types' module instead.", stacklevel=2)
del warnpy3k

from types import ClassType as classobj
from types import FunctionType as function
from types import InstanceType as instance
from types import MethodType as instancemethod
from types import ModuleType as module

try:
    from types import CodeType as code
except ImportError:
    # Hidden in a sandbox.
    pass
