"""What belongs to the with statement (PEP 343)."""

import sys
from functools import wraps
from warnings import warn

__all__ = ["contextmanager", "nested", "closing"]


class GeneratorContextManager(object):
    """What contextmanager makes of a generator."""

    def __init__(self, gen):
        self.gen = gen

    def __enter__(self):
        try:
            return self.gen.next()
        except StopIteration:
            raise RuntimeError("generator didn't yield")

    def __exit__(self, type, value, traceback):
        if type is None:
            try:
                self.gen.next()
            except StopIteration:
                return
            raise RuntimeError("generator didn't stop")
        if value is None:
            # The exception must be an object for the comparison below.
            value = type()
        try:
            self.gen.throw(type, value, traceback)
            raise RuntimeError("generator didn't stop after throw()")
        except StopIteration, exc:
            # A StopIteration of the body goes on; that of the generator's end means that it dealt with the exception.
            return exc is not value
        except:
            # The body's own exception, coming out again, is for the with statement to raise; any other is an error here.
            if sys.exc_info()[1] is not value:
                raise


def contextmanager(func):
    """A decorator that makes a context manager of a generator function with a single yield.

    What stands before the yield is done on entry, what is yielded is bound by "as", and what stands behind it is done
    on exit; the body's exception comes out of the yield.
    """
    @wraps(func)
    def helper(*args, **kwds):
        return GeneratorContextManager(func(*args, **kwds))
    return helper


@contextmanager
def nested(*managers):
    """Several context managers as one. The with statement takes several by itself."""
    warn("With-statements now directly support multiple context managers", DeprecationWarning, 3)
    exits = []
    vars = []
    exc = (None, None, None)
    try:
        for mgr in managers:
            leave = mgr.__exit__
            enter = mgr.__enter__
            vars.append(enter())
            exits.append(leave)
        yield vars
    except:
        exc = sys.exc_info()
    finally:
        while exits:
            leave = exits.pop()
            try:
                if leave(*exc):
                    exc = (None, None, None)
            except:
                exc = sys.exc_info()
        if exc != (None, None, None):
            # The last exception, which need not be the one that is being handled.
            raise exc[0], exc[1], exc[2]


class closing(object):
    """A context manager that closes something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()
