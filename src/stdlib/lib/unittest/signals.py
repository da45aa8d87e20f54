"""Ctrl-C ends a run after the test that is running; the second one ends it at once."""

import signal
import weakref
from functools import wraps

__unittest = True

_results = weakref.WeakKeyDictionary()
_interrupt_handler = None


def registerResult(result):
    """Makes Ctrl-C stop the run of a result."""
    _results[result] = 1


def removeResult(result):
    """Undoes registerResult(): whether there was something to undo."""
    return bool(_results.pop(result, None))


class _InterruptHandler(object):
    """A handler of SIGINT that comes before another one."""

    def __init__(self, replaced):
        self.replaced, self.is_second_time = replaced, False

    def __call__(self, signum, frame):
        is_ours = signal.getsignal(signal.SIGINT) is self
        if self.is_second_time or not is_ours:
            # Also where another handler has taken over and calls this one.
            _behaviour(self.replaced)(signum, frame)
        self.is_second_time = True
        for result in list(_results):
            result.stop()


def _behaviour(handler):
    """What a handler does; signal names two of them by numbers."""
    if not isinstance(handler, (int, long)):
        return handler
    return signal.default_int_handler if handler == signal.SIG_DFL else lambda signum, frame: None


def installHandler():
    """Installs the handler, once."""
    global _interrupt_handler
    if not _interrupt_handler:
        _interrupt_handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupt_handler)


def removeHandler(method=None):
    """Takes the handler away, or decorates a function to run without it."""
    global _interrupt_handler
    if method is None:
        if _interrupt_handler is not None:
            signal.signal(signal.SIGINT, _interrupt_handler.replaced)
        return None

    @wraps(method)
    def without(*args, **kwargs):
        before = signal.getsignal(signal.SIGINT)
        removeHandler()
        try:
            return method(*args, **kwargs)
        finally:
            signal.signal(signal.SIGINT, before)
    return without
