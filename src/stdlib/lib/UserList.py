"""UserList: a class around a list, to be subclassed. A subclass of list itself does as well."""

import collections


def _bare(other):
    """What a UserList stands for; anything else is itself."""
    return other.data if isinstance(other, UserList) else other


def _listed(own, other):
    """Another operand as a list, of the kind that the first one keeps."""
    other = _bare(other)
    return other if isinstance(other, type(own)) else list(other)


class UserList(collections.MutableSequence):
    """The list is the attribute data; results that are lists are of the class of the instance, made from a list."""

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_bare(initlist))

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    # Comparison. There is no hash, since it can be changed.

    __hash__ = None

    def __cmp__(self, other):
        return cmp(self.data, _bare(other))

    def __eq__(self, other):
        return self.data == _bare(other)

    def __ne__(self, other):
        return self.data != _bare(other)

    def __lt__(self, other):
        return self.data < _bare(other)

    def __gt__(self, other):
        return self.data > _bare(other)

    def __le__(self, other):
        return self.data <= _bare(other)

    def __ge__(self, other):
        return self.data >= _bare(other)

    # Items.

    def __getitem__(self, i):
        return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    # Slices: what is still negative after the length was added lies before the start.

    def __getslice__(self, i, j):
        start, end = max(i, 0), max(j, 0)
        return self.__class__(self.data[start:end])

    def __setslice__(self, i, j, other):
        start, end = max(i, 0), max(j, 0)
        self.data[start:end] = _listed(self.data, other)

    def __delslice__(self, i, j):
        start, end = max(i, 0), max(j, 0)
        del self.data[start:end]

    # Sums and products.

    def __add__(self, other):
        return self.__class__(self.data + _listed(self.data, other))

    def __radd__(self, other):
        return self.__class__(_listed(self.data, other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.data += _listed(self.data, other)
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    # The methods of lists.

    def __contains__(self, item):
        return item in self.data

    def index(self, item, *args):
        return self.data.index(item, *args)

    def count(self, item):
        return self.data.count(item)

    def extend(self, other):
        self.data.extend(_bare(other))

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def remove(self, item):
        self.data.remove(item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def sort(self, *args, **kwds):
        self.data.sort(*args, **kwds)

    def reverse(self):
        self.data.reverse()
