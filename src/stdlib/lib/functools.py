"""Functions that work on functions."""

import operator as _operator
from _functools import partial, reduce

# What a wrapper takes over from what it wraps, and what it adds to its own.
WRAPPER_ASSIGNMENTS = tuple(['__%s__' % _name for _name in ('module', 'name', 'doc')])
WRAPPER_UPDATES = '__dict__',


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a function look like the one it wraps: takes over its name and the like, and adds its attributes."""
    for name in assigned:
        value = getattr(wrapped, name)
        setattr(wrapper, name, value)
    for name in updated:
        own, others = getattr(wrapper, name), getattr(wrapped, name, {})
        own.update(others)
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that does update_wrapper to the function it is put on."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# For each comparison: the one that adds or takes away equality, and the opposite of that one, then its own.
_relatives = {'__lt__': ('__le__', '__gt__', '__ge__'), '__gt__': ('__ge__', '__lt__', '__le__'),
              '__le__': ('__lt__', '__ge__', '__gt__'), '__ge__': ('__gt__', '__le__', '__lt__')}


def total_ordering(cls):
    """A class decorator that makes the missing ones of <, <=, > and >= from one that is there, and ==.

    A class that says nothing of != gets it as well: what is not equal.
    """
    present = dir(cls)
    orders = [name for name in _relatives if name in present]
    if not orders:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    # The last by name, which is < before <= before > before >=.
    root = max(orders)
    holds = getattr(_operator, root)

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

    def negation(self, other):
        return not holds(self, other)

    def difference(self, other):
        return not self == other

    for name, function in zip(_relatives[root] + ('__ne__',), (sibling, opposite, negation, difference)):
        if name not in present:
            function.__name__ = name
            function.__doc__ = getattr(int, name).__doc__
            setattr(cls, name, function)
    return cls


def cmp_to_key(mycmp):
    """Makes a key= function of a cmp= function: a class of objects that compare as it says."""
    class K(object):
        __slots__ = ['obj']

        def __init__(self, obj, *ignored):
            self.obj = obj

        def __hash__(self):
            raise TypeError('hash not implemented')

        def __lt__(self, than):
            return mycmp(self.obj, than.obj) < 0

        def __le__(self, than):
            return mycmp(self.obj, than.obj) <= 0

        def __eq__(self, to):
            return mycmp(self.obj, to.obj) == 0

        def __ne__(self, to):
            return mycmp(self.obj, to.obj) != 0

        def __gt__(self, than):
            return mycmp(self.obj, than.obj) > 0

        def __ge__(self, than):
            return mycmp(self.obj, than.obj) >= 0
    return K
