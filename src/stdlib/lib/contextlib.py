"""What belongs to the with statement (PEP 343)."""

from functools import wraps
import sys
from warnings import warn

__all__ = "contextmanager nested closing".split()


class GeneratorContextManager(object):
    """What contextmanager makes of a generator."""

    def __init__(self, gen):
        self.gen = gen

    def __exit__(self, type, value, traceback):
        if type is not None:
            if value is None:
                # The exception must be an object for the comparisons below.
                value = type()
            try:
                self.gen.throw(type, value, traceback)
            except StopIteration, end:
                # That of the generator's end means that it dealt with the exception; one of the body goes on.
                return end is not value
            except:
                # The body's own exception, coming out again, is for the with statement to raise; any other is an error.
                if sys.exc_info()[1] is value:
                    return
                raise
            else:
                raise RuntimeError("generator didn't stop after throw()")
        try:
            self.gen.next()
        except StopIteration:
            pass
        else:
            raise RuntimeError("generator didn't stop")

    def __enter__(self):
        try:
            return self.gen.next()
        except StopIteration:
            raise RuntimeError("generator didn't yield")


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
    nothing = None, None, None
    problem = nothing
    values, ways_out = [], []
    try:
        for manager in managers:
            way_out, way_in = manager.__exit__, manager.__enter__
            values.append(way_in())
            ways_out.append(way_out)
        yield values
    except:
        problem = sys.exc_info()
    for way_out in reversed(ways_out):
        try:
            dealt_with = way_out(*problem)
            if dealt_with:
                problem = nothing
        except:
            problem = sys.exc_info()
    if problem != nothing:
        # The last exception, which need not be the one that is being handled.
        raise problem[0], problem[1], problem[2]


class closing(object):
    """A context manager that closes something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()
