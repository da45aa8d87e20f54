"""What module threading offers, for programs that may run without threads. Here it is that module: its threads run when
they are started, which is all that this one promises."""
from threading import *
from threading import __all__
