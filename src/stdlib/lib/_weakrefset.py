"""WeakSet, apart from module weakref because module abc needs it early."""

from _weakref import ref

__all__ = ['WeakSet']


def _refs(items):
    return [ref(item) for item in items]


class WeakSet(object):
    """A set that refers to its elements weakly."""

    __hash__ = None

    def __init__(self, data=None):
        self._iterating = set()
        self.data = set()
        if data is not None:
            self.update(data)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return (self.__class__, (list(self),), getattr(self, '__dict__', None))

    # Elements.

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        with _IterationGuard(self):
            for kept in self.data:
                yield kept()

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.add(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        kept = self.data.pop()
        return kept()

    def clear(self):
        self.data.clear()

    # Comparisons.

    def __eq__(self, other):
        return self.data == set(_refs(other)) if isinstance(other, self.__class__) else NotImplemented

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    def __lt__(self, other):
        return self.data < set(_refs(other))

    def __gt__(self, other):
        return self.data > set(_refs(other))

    def issubset(self, other):
        return self.data.issubset(_refs(other))

    def issuperset(self, other):
        return self.data.issuperset(_refs(other))

    def isdisjoint(self, other):
        return not len(self.intersection(other))

    # Changes in place: what __isub__ and its like do, the methods with names do by them.

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def __iand__(self, other):
        self.data.intersection_update(_refs(other))
        return self

    def __isub__(self, other):
        if other is not self:
            self.data.difference_update(_refs(other))
        else:
            self.data.clear()
        return self

    def __ixor__(self, other):
        if other is not self:
            self.data.symmetric_difference_update(_refs(other))
        else:
            self.data.clear()
        return self

    def intersection_update(self, other):
        self.__iand__(other)

    def difference_update(self, other):
        self.__isub__(other)

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    # New sets.

    def union(self, other):
        return self.__class__(item for source in (self, other) for item in source)

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    def difference(self, other):
        rest = self.copy()
        rest.difference_update(other)
        return rest

    def symmetric_difference(self, other):
        rest = self.copy()
        rest.symmetric_difference_update(other)
        return rest

    __le__, __ge__ = issubset, issuperset
    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference


class _IterationGuard(object):
    """Tells a weak container that it is being iterated over."""

    def __init__(self, weakcontainer):
        self.weakcontainer = ref(weakcontainer)

    def __exit__(self, e, t, b):
        self.weakcontainer()._iterating.discard(self)

    def __enter__(self):
        self.weakcontainer()._iterating.add(self)
        return self
