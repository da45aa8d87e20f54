"""The command `-m unittest`."""

import sys

if sys.argv[0].endswith('__main__.py'):
    sys.argv[0] = 'python -m unittest'

from .main import main

__unittest = True

main(module=None)
