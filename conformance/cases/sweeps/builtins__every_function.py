# Every built-in function, called with no argument and with one of each kind.
import sys
sys.path.insert(0, 'data')
import __builtin__
from every_method import sweep_functions

sweep_functions(__builtin__, set(['raw_input', 'input', 'exit', 'quit', 'help', 'print', 'copyright', 'credits', 'license', 'open',
                                  'file', 'execfile', 'reload', 'id', 'hash', 'dir', 'vars', 'locals', 'globals']))
