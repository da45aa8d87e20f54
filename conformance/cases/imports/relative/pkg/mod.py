from . import helper
from .helper import value
from .sub import leaf
import helper as implicit
result = [helper.__name__, value, leaf.__name__, implicit.__name__, __package__]
