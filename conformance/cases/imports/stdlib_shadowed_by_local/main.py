import string
print string.LOCAL, hasattr(string, 'digits')
import sys
print hasattr(sys, 'LOCAL')
import math
print hasattr(math, 'LOCAL')
import pkg.user
print pkg.user.which
from pkg import absolute
print absolute.which
