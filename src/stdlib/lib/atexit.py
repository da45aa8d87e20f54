"""Functions to be called when the program ends."""

import sys

__all__ = ["register"]

# Functions with their arguments, the one to be called first at the end.
_exithandlers = []


def register(func, *targs, **kargs):
    """Registers func to be called with these arguments when the program ends; answers func, to serve as decorator."""
    _exithandlers.append((func, targs, kargs))
    return func


def _failed():
    # Tells of a failure, unless it is the wish to end; answers what sys.exc_info() says of it.
    failure = sys.exc_info()
    if not isinstance(failure[1], SystemExit):
        from traceback import print_exception
        sys.stderr.write("Error in atexit._run_exitfuncs:\n")
        print_exception(*failure)
    return failure


def _run_exitfuncs():
    """Calls what is registered, the last first; raises the last exception, if any, when all were called."""
    last = None
    while len(_exithandlers) > 0:
        try:
            func, targs, kargs = _exithandlers.pop()
            func(*targs, **kargs)
        except:
            last = _failed()
    if last is not None:
        kind, error, traceback = last
        raise kind, error, traceback


# A function that was there before goes last.
if hasattr(sys, "exitfunc"):
    _exithandlers.insert(0, (sys.exitfunc, (), {}))
sys.exitfunc = _run_exitfuncs
