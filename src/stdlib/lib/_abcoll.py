"""Abstract base classes of containers (PEP 3119). Module collections exports them."""

import sys

from _abc import defines as _defines
from abc import abstractmethod, ABCMeta

__all__ = ("Hashable Iterable Iterator Sized Container Callable Set MutableSet Mapping MutableMapping "
           "MappingView KeysView ItemsView ValuesView Sequence MutableSequence").split()

# Stands for an argument that was not given.
_missing = object()


def _hasattr(C, attr):
    """Whether a class or one of its bases defines a name."""
    try:
        return _defines(C, attr) is not None
    except AttributeError:
        # An old-style class.
        return hasattr(C, attr)


def _offers(cls, base, C, *names):
    """What the hook of base answers for C: True if it defines the names, for base itself and not for its subclasses."""
    if cls is base and all(_hasattr(C, name) for name in names):
        return True
    return NotImplemented


# Classes with one ability.

class Sized:
    @classmethod
    def __subclasshook__(cls, C):
        return _offers(cls, Sized, C, "__len__")

    @abstractmethod
    def __len__(self):
        return 0

    __metaclass__ = ABCMeta


class Container:
    @classmethod
    def __subclasshook__(cls, C):
        return _offers(cls, Container, C, "__contains__")

    @abstractmethod
    def __contains__(self, x):
        return False

    __metaclass__ = ABCMeta


class Callable:
    @classmethod
    def __subclasshook__(cls, C):
        return _offers(cls, Callable, C, "__call__")

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    __metaclass__ = ABCMeta


class Hashable:
    @classmethod
    def __subclasshook__(cls, C):
        # A __hash__ of None says that there is none.
        if cls is not Hashable:
            return NotImplemented
        try:
            hashes = _defines(C, "__hash__")
        except AttributeError:
            hashes = getattr(C, "__hash__", None)
        return True if hashes else NotImplemented

    @abstractmethod
    def __hash__(self):
        return 0

    __metaclass__ = ABCMeta


class Iterable:
    @classmethod
    def __subclasshook__(cls, C):
        return _offers(cls, Iterable, C, "__iter__")

    @abstractmethod
    def __iter__(self):
        for nothing in ():
            yield nothing

    __metaclass__ = ABCMeta


class Iterator(Iterable):
    @classmethod
    def __subclasshook__(cls, C):
        return _offers(cls, Iterator, C, "__iter__", "next")

    def __iter__(self):
        return self

    @abstractmethod
    def next(self):
        """The next item; StopIteration when there is none."""
        raise StopIteration


# Sequences.

class Sequence(Sized, Iterable, Container):
    """A sequence that cannot be changed: __getitem__ and __len__ are to be defined."""

    def count(self, value):
        """How many items equal a value."""
        return sum(1 for item in self if item == value)

    def index(self, value):
        """The index of the first item that equals a value; ValueError if none does."""
        position = 0
        for item in self:
            if item == value:
                return position
            position += 1
        raise ValueError

    def __contains__(self, value):
        return any(item == value for item in self)

    def __reversed__(self):
        for position in range(len(self))[::-1]:
            yield self[position]

    def __iter__(self):
        position = 0
        try:
            while 1:
                yield self[position]
                position += 1
        except IndexError:
            pass

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError


class MutableSequence(Sequence):
    """A sequence that can be changed: __setitem__, __delitem__ and insert are to be defined beside what a Sequence needs."""

    def __iadd__(self, values):
        self.extend(values)
        return self

    def extend(self, values):
        """Appends each of some items."""
        for item in values:
            self.append(item)

    def append(self, value):
        """Puts an item at the end."""
        self.insert(len(self), value)

    def remove(self, value):
        """Takes out the first item that equals a value; ValueError if none does."""
        del self[self.index(value)]

    def pop(self, index=-1):
        """Takes out the item at an index, the last unless told, and returns it; IndexError if there is none."""
        taken = self[index]
        del self[index]
        return taken

    def reverse(self):
        """Turns the order of the items around."""
        last = len(self) - 1
        for low in range((last + 1) // 2):
            self[low], self[last - low] = self[last - low], self[low]

    @abstractmethod
    def insert(self, index, value):
        """Puts an item before the one at an index."""
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError


# Sets.

class Set(Sized, Iterable, Container):
    """A set that cannot be changed: __contains__, __iter__ and __len__ are to be defined.

    A subclass whose constructor takes anything else than an iterable redefines _from_iterable.
    """

    # What defines __eq__ has no hash of its own.
    __hash__ = None

    @classmethod
    def _from_iterable(cls, it):
        """Makes a set of this class from any iterable."""
        return cls(it)

    def _hash(self):
        """A hash of the elements, for subclasses that can be hashed: equal sets must have the same.

        Every set could be a frozenset, so it is what a frozenset of the same elements has.
        """
        largest = sys.maxint
        mask = 2 * largest + 1
        n = len(self)
        h = (1927868237 * (n + 1)) & mask
        for element in self:
            hx = hash(element)
            h = (h ^ (hx ^ (hx << 16) ^ 89869747) * 3644798167) & mask
        h = (h * 69069 + 907133923) & mask
        if h > largest:
            h -= mask + 1
        return 590923713 if h == -1 else h

    # Comparisons, with sets only.

    def __eq__(self, other):
        return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

    def __le__(self, other):
        if isinstance(other, Set):
            return len(self) <= len(other) and all(element in other for element in self)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Set):
            return len(self) >= len(other) and all(element in self for element in other)
        return NotImplemented

    def isdisjoint(self, other):
        """Whether no element of another iterable is in this set."""
        return not any(element in self for element in other)

    # New sets, with any iterable.

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for source in (self, other) for element in source)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for element in other if element in self)
        return NotImplemented

    def __sub__(self, other):
        other = _as_set(self, other)
        if other is _missing:
            return NotImplemented
        return self._from_iterable(element for element in self if element not in other)

    def __rsub__(self, other):
        other = _as_set(self, other)
        if other is _missing:
            return NotImplemented
        return self._from_iterable(element for element in other if element not in self)

    def __xor__(self, other):
        other = _as_set(self, other)
        if other is _missing:
            return NotImplemented
        return (self - other) | (other - self)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


def _as_set(model, other):
    """The other side of an operator as a set, made by model if it is another iterable; _missing if it is none."""
    if isinstance(other, Set):
        return other
    return model._from_iterable(other) if isinstance(other, Iterable) else _missing


class MutableSet(Set):
    """A set that can be changed: add and discard are to be defined beside what a Set needs."""

    def __ior__(self, it):
        for element in it:
            self.add(element)
        return self

    def __iand__(self, it):
        for element in self - it:
            self.discard(element)
        return self

    def __isub__(self, it):
        if it is not self:
            for element in it:
                self.discard(element)
        else:
            self.clear()
        return self

    def __ixor__(self, it):
        if it is not self:
            for element in it if isinstance(it, Set) else self._from_iterable(it):
                (self.discard if element in self else self.add)(element)
        else:
            self.clear()
        return self

    def clear(self):
        """Takes every element out."""
        try:
            while 1:
                self.pop()
        except KeyError:
            return

    def pop(self):
        """Takes any element out and returns it; KeyError if there is none."""
        elements = iter(self)
        try:
            taken = next(elements)
        except StopIteration:
            raise KeyError
        self.discard(taken)
        return taken

    def remove(self, value):
        """Takes an element out; KeyError if it is not there."""
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    @abstractmethod
    def discard(self, value):
        """Takes an element out if it is there."""
        raise NotImplementedError

    @abstractmethod
    def add(self, value):
        """Puts an element in."""
        raise NotImplementedError


# Mappings.

class Mapping(Sized, Iterable, Container):
    """A mapping that cannot be changed: __getitem__, __iter__ and __len__ are to be defined."""

    # What defines __eq__ has no hash of its own.
    __hash__ = None

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def keys(self):
        """A list of the keys."""
        return list(self)

    def values(self):
        """A list of the values."""
        return [self[name] for name in self]

    def items(self):
        """A list of pairs of key and value."""
        return [(name, self[name]) for name in self]

    def iterkeys(self):
        """Iterates over the keys."""
        return iter(self)

    def itervalues(self):
        """Iterates over the values."""
        for name in self:
            yield self[name]

    def iteritems(self):
        """Iterates over pairs of key and value."""
        for name in self:
            yield name, self[name]

    def __contains__(self, key):
        try:
            self[key]
            return True
        except KeyError:
            return False

    def get(self, key, default=None):
        """The value of a key, or the default if the key is not there."""
        try:
            found = self[key]
        except KeyError:
            found = default
        return found

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError


class MutableMapping(Mapping):
    """A mapping that can be changed: __setitem__ and __delitem__ are to be defined beside what a Mapping needs."""

    def update(*args, **kwds):
        """Puts in the items of a mapping, of something with a method keys() or of pairs, and then the named ones.

        The mapping itself has no name either, so that every name is free for a key.
        """
        if not args:
            raise TypeError("descriptor 'update' of 'MutableMapping' object needs an argument")
        if len(args) > 2:
            raise TypeError("update expected at most 1 arguments, got %d" % (len(args) - 1))
        target = args[0]
        for source in args[1:]:
            mapping = isinstance(source, Mapping)
            if mapping or hasattr(source, "keys"):
                for name in source if mapping else source.keys():
                    target[name] = source[name]
            else:
                for name, item in source:
                    target[name] = item
        for name in kwds:
            target[name] = kwds[name]

    def setdefault(self, key, default=None):
        """The value of a key, which gets the default if it is not there."""
        try:
            present = self[key]
        except KeyError:
            self[key] = present = default
        return present

    def clear(self):
        """Takes every item out."""
        try:
            while 1:
                self.popitem()
        except KeyError:
            return

    def popitem(self):
        """Takes any item out and returns it as a pair of key and value; KeyError if there is none."""
        try:
            name = next(iter(self))
        except StopIteration:
            raise KeyError
        pair = name, self[name]
        del self[name]
        return pair

    def pop(self, key, default=_missing):
        """Takes a key out and returns its value; if it is not there the default, or KeyError without one."""
        try:
            taken = self[key]
        except KeyError:
            if default is not _missing:
                return default
            raise
        del self[key]
        return taken

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError


# Views of mappings.

class MappingView(Sized):
    """What a view of a mapping needs: the mapping."""

    def __repr__(self):
        return '{0.__class__.__name__}({0._mapping!r})'.format(self)

    def __len__(self):
        return len(self._mapping)

    def __init__(self, mapping):
        self._mapping = mapping


class ValuesView(MappingView):
    def __iter__(self):
        for name in self._mapping:
            yield self._mapping[name]

    def __contains__(self, value):
        return any(value == self._mapping[name] for name in self._mapping)


class KeysView(MappingView, Set):
    def __iter__(self):
        for name in self._mapping:
            yield name

    def __contains__(self, key):
        return key in self._mapping

    @classmethod
    def _from_iterable(self, it):
        return set(it)


class ItemsView(MappingView, Set):
    def __iter__(self):
        for name in self._mapping:
            yield name, self._mapping[name]

    def __contains__(self, item):
        name, expected = item
        try:
            present = self._mapping[name]
        except KeyError:
            return False
        return present == expected

    @classmethod
    def _from_iterable(self, it):
        return set(it)


# The builtin types; a str is iterable without __iter__.
for _abstract, _types in (
        (Iterable, [str]),
        (Sequence, [tuple, basestring, buffer, xrange]), (MutableSequence, [list]),
        (Set, [frozenset]), (MutableSet, [set]), (MutableMapping, [dict]),
        (KeysView, [type({}.viewkeys())]), (ItemsView, [type({}.viewitems())]), (ValuesView, [type({}.viewvalues())])):
    for _type in _types:
        _abstract.register(_type)
del _abstract, _types, _type
