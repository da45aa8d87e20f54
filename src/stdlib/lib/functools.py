"""Functions that work on functions."""

import operator as _operator
from _functools import partial, reduce

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__doc__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a function look like the one it wraps: takes over its name and the like, and adds its attributes."""
    for attr in assigned:
        setattr(wrapper, attr, getattr(wrapped, attr))
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that does update_wrapper to the function it is put on."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def total_ordering(cls):
    """A class decorator that makes the missing ones of <, <=, > and >= from one that is there, and ==."""
    found = [name for name in ('__lt__', '__le__', '__gt__', '__ge__') if name in dir(cls)]
    if not found:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    # The last by name, which is < before <= before > before >=.
    root = max(found)
    holds = getattr(_operator, root)

    def negation(self, other):
        return not holds(self, other)

    if root in ('__lt__', '__gt__'):
        def sibling(self, other):
            return holds(self, other) or self == other

        def opposite(self, other):
            return not (holds(self, other) or self == other)
    else:
        def sibling(self, other):
            return holds(self, other) and not self == other

        def opposite(self, other):
            return not holds(self, other) or self == other

    siblings = {'__lt__': '__le__', '__le__': '__lt__', '__gt__': '__ge__', '__ge__': '__gt__'}
    opposites = {'__lt__': '__gt__', '__le__': '__ge__', '__gt__': '__lt__', '__ge__': '__le__'}
    for name, function in ((siblings[root], sibling), (opposites[root], opposite), (siblings[opposites[root]], negation)):
        if name not in found:
            function.__name__ = name
            function.__doc__ = getattr(int, name).__doc__
            setattr(cls, name, function)
    return cls


def cmp_to_key(mycmp):
    """Makes a key= function of a cmp= function."""
    class K(object):
        __slots__ = ['obj']

        def __init__(self, obj, *args):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        def __ne__(self, other):
            return mycmp(self.obj, other.obj) != 0

        def __hash__(self):
            raise TypeError('hash not implemented')
    return K
