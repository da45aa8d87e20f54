"""Functions to be called when the program ends."""

__all__ = ["register"]

import sys

_exithandlers = []


def _run_exitfuncs():
    """Calls what is registered, the last first; raises the last exception, if any, when all were called."""
    exc_info = None
    while _exithandlers:
        func, targs, kargs = _exithandlers.pop()
        try:
            func(*targs, **kargs)
        except SystemExit:
            exc_info = sys.exc_info()
        except:
            import traceback
            print >> sys.stderr, "Error in atexit._run_exitfuncs:"
            traceback.print_exc()
            exc_info = sys.exc_info()
    if exc_info is not None:
        raise exc_info[0], exc_info[1], exc_info[2]


def register(func, *targs, **kargs):
    """Registers func to be called with these arguments when the program ends; answers func, to serve as decorator."""
    _exithandlers.append((func, targs, kargs))
    return func

if hasattr(sys, "exitfunc"):
    # Somebody else's: it goes last.
    register(sys.exitfunc)
sys.exitfunc = _run_exitfuncs
