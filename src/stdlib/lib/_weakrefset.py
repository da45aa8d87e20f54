"""WeakSet, apart from module weakref because module abc needs it early."""

from _weakref import ref

__all__ = ['WeakSet']


class _IterationGuard(object):
    """Tells a weak container that it is being iterated over."""

    def __init__(self, weakcontainer):
        self.weakcontainer = ref(weakcontainer)

    def __enter__(self):
        self.weakcontainer()._iterating.add(self)
        return self

    def __exit__(self, e, t, b):
        self.weakcontainer()._iterating.discard(self)


def _refs(items):
    return [ref(item) for item in items]


class WeakSet(object):
    """A set that refers to its elements weakly."""

    def __init__(self, data=None):
        self.data = set()
        self._iterating = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        with _IterationGuard(self):
            for itemref in self.data:
                yield itemref()

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            wr = ref(item)
        except TypeError:
            return False
        return wr in self.data

    def __reduce__(self):
        return (self.__class__, (list(self),), getattr(self, '__dict__', None))

    __hash__ = None

    def add(self, item):
        self.data.add(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        return self.data.pop()()

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for element in other:
            self.add(element)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        newset = self.copy()
        newset.difference_update(other)
        return newset
    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update(_refs(other))
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)
    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self.data.intersection_update(_refs(other))
        return self

    def issubset(self, other):
        return self.data.issubset(_refs(other))
    __le__ = issubset

    def __lt__(self, other):
        return self.data < set(_refs(other))

    def issuperset(self, other):
        return self.data.issuperset(_refs(other))
    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set(_refs(other))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(_refs(other))

    def __ne__(self, other):
        opposite = self.__eq__(other)
        if opposite is NotImplemented:
            return NotImplemented
        return not opposite

    def symmetric_difference(self, other):
        newset = self.copy()
        newset.symmetric_difference_update(other)
        return newset
    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update(_refs(other))
        return self

    def union(self, other):
        return self.__class__(element for items in (self, other) for element in items)
    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0
