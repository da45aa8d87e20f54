"""Module threading by another name: its threads, too, run when they are started."""

from threading import *
from threading import __all__
