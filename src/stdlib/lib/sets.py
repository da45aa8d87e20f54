"""Sets as classes: Set, which can be changed, and ImmutableSet, which can be an element or a key.

The built-in types set and frozenset have taken their place; this is for programs from before them.
"""
from itertools import ifilter, ifilterfalse
import warnings

__all__ = ['BaseSet', 'Set', 'ImmutableSet']

warnings.warn("the sets module is deprecated", DeprecationWarning, stacklevel=2)


def _between_sets(name, doc):
    # An operator that is the method of a name, and leaves what is no set to the other operand.
    def operator(self, other):
        if isinstance(other, BaseSet):
            return getattr(self, name)(other)
        return NotImplemented
    operator.__doc__ = doc
    return operator


def _lasting(element):
    # What stands for an element in a set: for a set that can be changed, what it is now.
    try:
        hash(element)
    except TypeError:
        freeze = getattr(element, "__as_immutable__", None)
        if freeze is None:
            raise
        return freeze()
    return element


class BaseSet(object):
    """What both kinds of sets have in common: elements are the keys of a dictionary."""

    __slots__ = ['_data']

    def __init__(self):
        if type(self) is BaseSet:
            raise TypeError("BaseSet is an abstract class.  Use Set or ImmutableSet.")

    # The elements.

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        return iter(self._data)

    def __contains__(self, element):
        try:
            return element in self._data
        except TypeError:
            stand_in = getattr(element, "__as_temporarily_immutable__", None)
            if stand_in is None:
                raise
            return stand_in() in self._data

    def _repr(self, sorted=False):
        shown = list(self)
        if sorted:
            list.sort(shown)
        return '%s(%r)' % (type(self).__name__, shown)

    def __repr__(self):
        return self._repr()

    __str__ = __repr__

    def _fill(self, iterable):
        # What every new set begins with.
        self._data = {}
        if iterable is not None:
            self._update(iterable)

    def _update(self, iterable):
        if isinstance(iterable, BaseSet):
            self._data.update(iterable._data)
        else:
            for element in iterable:
                self._data[_lasting(element)] = True

    def _made_of(self, elements):
        made = self.__class__()
        made._data.update(dict.fromkeys(elements, True))
        return made

    def copy(self):
        """A set of the same kind with the same elements."""
        return self._made_of(self._data)

    __copy__ = copy

    def __deepcopy__(self, memo):
        """A set of copies of the elements."""
        from copy import deepcopy
        made = self.__class__()
        # It is in the memo before its elements are: one of them may lead back to it.
        memo[id(self)] = made
        made._data.update([(deepcopy(element, memo), True) for element in self])
        return made

    # Comparison; other things than sets are never equal, and cannot be ordered.

    def __cmp__(self, other):
        raise TypeError("can't compare sets using cmp()")

    def __eq__(self, other):
        return isinstance(other, BaseSet) and self._data == other._data

    def __ne__(self, other):
        return not self == other

    def _compute_hash(self):
        # It must not depend on the order of the elements.
        return reduce(lambda value, element: value ^ hash(element), self, 0)

    def _require_set(self, other):
        if not isinstance(other, BaseSet):
            raise TypeError("Binary operation only permitted between sets")

    def issubset(self, other):
        """Whether all elements are in another set, too."""
        self._require_set(other)
        return len(self) <= len(other) and all(element in other._data for element in self)

    def issuperset(self, other):
        """Whether all elements of another set are in this one."""
        self._require_set(other)
        return other.issubset(self)

    __le__ = issubset
    __ge__ = issuperset

    def __lt__(self, other):
        self._require_set(other)
        return len(self) != len(other) and self.issubset(other)

    def __gt__(self, other):
        self._require_set(other)
        return other < self

    # New sets.

    def union(self, other):
        """The elements of either."""
        made = self.copy()
        made._update(other)
        return made

    def intersection(self, other):
        """The elements of both."""
        if not isinstance(other, BaseSet):
            other = Set(other)
        small, large = sorted((self, other), key=len) if len(self) != len(other) else (other, self)
        return self._made_of(ifilter(large._data.has_key, small))

    def difference(self, other):
        """The elements that another has not."""
        others = Set(other)._data
        return self._made_of(ifilterfalse(others.has_key, self))

    def symmetric_difference(self, other):
        """The elements that are in one of the two only."""
        if not isinstance(other, BaseSet):
            other = Set(other)
        made = self._made_of(ifilterfalse(other._data.has_key, self))
        made._data.update(dict.fromkeys(ifilterfalse(self._data.has_key, other), True))
        return made

    __or__ = _between_sets('union', 'self | other')
    __and__ = _between_sets('intersection', 'self & other')
    __sub__ = _between_sets('difference', 'self - other')
    __xor__ = _between_sets('symmetric_difference', 'self ^ other')


class _TemporarilyImmutableSet(BaseSet):
    # A Set with a hash, for as long as it takes to look it up.

    def __init__(self, original):
        self._original = original
        self._data = original._data

    def __hash__(self):
        return self._original._compute_hash()


class ImmutableSet(BaseSet):
    """A set that never changes, so that it has a hash."""

    __slots__ = ['_hashcode']

    def __init__(self, iterable=None):
        self._fill(iterable)
        # It takes a while: it is worked out when it is asked for.
        self._hashcode = None

    def __getstate__(self):
        return self._data, self._hashcode

    def __setstate__(self, state):
        self._data, self._hashcode = state

    def __hash__(self):
        code = self._hashcode
        if code is None:
            code = self._hashcode = self._compute_hash()
        return code


class Set(BaseSet):
    """A set that can be changed; where it becomes an element of another, an ImmutableSet stands for it."""

    __slots__ = []
    __hash__ = None

    def __init__(self, iterable=None):
        self._fill(iterable)

    # What stands for it as an element, for good and for a moment.

    def __as_immutable__(self):
        return ImmutableSet(self)

    def __as_temporarily_immutable__(self):
        return _TemporarilyImmutableSet(self)

    def __getstate__(self):
        return self._data,

    def __setstate__(self, state):
        self._data, = state

    def _become(self, elements):
        # Before anything is taken out of it: the elements may be its own.
        data = dict.fromkeys(elements, True)
        self._data.clear()
        self._data.update(data)

    def update(self, iterable):
        """Adds all elements of an iterable."""
        self._update(iterable)

    union_update = update

    def intersection_update(self, other):
        """Keeps what is in another, too."""
        self._become(self.intersection(other))

    def difference_update(self, other):
        """Removes what is in another."""
        self._become(self.difference(other))

    def symmetric_difference_update(self, other):
        """Keeps what is not in another, and adds what is in that only."""
        data = self._data
        for element in Set(other):
            if element in data:
                del data[element]
            else:
                data[element] = True

    def _in_place(name, doc):
        def operator(self, other):
            self._require_set(other)
            getattr(self, name)(other)
            return self
        operator.__doc__ = doc
        return operator

    __ior__ = _in_place('union_update', 'self |= other')
    __iand__ = _in_place('intersection_update', 'self &= other')
    __isub__ = _in_place('difference_update', 'self -= other')
    __ixor__ = _in_place('symmetric_difference_update', 'self ^= other')
    del _in_place

    def clear(self):
        """Removes all elements."""
        self._data.clear()

    def add(self, element):
        """Adds an element."""
        self._update((element,))

    def remove(self, element):
        """Removes an element. KeyError: it is not there."""
        try:
            del self._data[element]
        except TypeError:
            stand_in = getattr(element, "__as_temporarily_immutable__", None)
            if stand_in is None:
                raise
            del self._data[stand_in()]

    def pop(self):
        """Removes some element and answers it."""
        element, _ = self._data.popitem()
        return element

    def discard(self, element):
        """Removes an element, if it is there."""
        if element in self:
            self.remove(element)
