# Every function of operator, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
import operator
from every_method import sweep_functions

sweep_functions(operator, ())
