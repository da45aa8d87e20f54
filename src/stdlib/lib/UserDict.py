"""A dictionary as a class to derive from, and the rest of a mapping made of its first few methods."""


def _receive(method, given, named):
    """The object and the one source of entries (None if there is none) that a method was called with.

    Neither has a name of its own in the method, so that every name is free for an entry, but for the old name 'dict'.
    """
    if not given:
        raise TypeError("descriptor '%s' of 'UserDict' object needs an argument" % method)
    count = len(given) - 1
    if count > 1:
        raise TypeError('expected at most 1 arguments, got %d' % count)
    if count == 1:
        return given
    source = None
    if 'dict' in named:
        source = named.pop('dict')
        from warnings import warn
        warn("Passing 'dict' as keyword argument is deprecated", PendingDeprecationWarning, 3)
    return given[0], source


class UserDict:
    __hash__ = None

    def __init__(*args, **kwargs):
        self, source = _receive('__init__', args, kwargs)
        self.data = {}
        for entries in (source, kwargs or None):
            if entries is not None:
                self.update(entries)

    def update(*args, **kwargs):
        self, source = _receive('update', args, kwargs)
        if isinstance(source, UserDict):
            self.data.update(source.data)
        elif source is not None:
            if hasattr(source, 'items') and not isinstance(source, dict):
                for name, item in source.items():
                    self[name] = item
            else:
                self.data.update(source)
        if kwargs:
            self.data.update(kwargs)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for name in iterable:
            made[name] = value
        return made

    def copy(self):
        if self.__class__ is UserDict:
            return self.__class__(self.data.copy())
        from copy import copy
        # Copied without its entries, which are then put into the copy one after the other.
        entries, self.data = self.data, {}
        try:
            twin = copy(self)
        finally:
            self.data = entries
        twin.update(self)
        return twin

    # One entry.

    def __contains__(self, key):
        return key in self.data

    def has_key(self, key):
        return key in self.data

    def __getitem__(self, key):
        entries = self.data
        if key not in entries:
            kind = self.__class__
            if not hasattr(kind, "__missing__"):
                raise KeyError(key)
            return kind.__missing__(self, key)
        return entries[key]

    def get(self, key, failobj=None):
        return self[key] if key in self else failobj

    def __setitem__(self, key, item):
        self.data[key] = item

    def setdefault(self, key, failobj=None):
        if key not in self:
            self[key] = failobj
        return self[key]

    def __delitem__(self, key):
        del self.data[key]

    def pop(self, key, *args):
        return self.data.pop(key, *args)

    # All entries.

    def popitem(self):
        return self.data.popitem()

    def clear(self):
        self.data.clear()

    def __len__(self):
        return len(self.data)

    def __cmp__(self, dict):
        return cmp(self.data, dict.data if isinstance(dict, UserDict) else dict)

    def __repr__(self):
        return repr(self.data)

    def iterkeys(self):
        return self.data.iterkeys()

    def itervalues(self):
        return self.data.itervalues()

    def iteritems(self):
        return self.data.iteritems()

    def keys(self):
        return self.data.keys()

    def values(self):
        return self.data.values()

    def items(self):
        return self.data.items()


class IterableUserDict(UserDict):
    def __iter__(self):
        return iter(self.data)


class DictMixin:
    """A mapping from __getitem__, __setitem__, __delitem__ and keys; better ones may be defined too."""

    # Asking.

    def __len__(self):
        return len(self.keys())

    def has_key(self, key):
        try:
            self[key]
            return True
        except KeyError:
            return False

    def __contains__(self, key):
        return self.has_key(key)

    def get(self, key, default=None):
        try:
            found = self[key]
        except KeyError:
            found = default
        return found

    def __cmp__(self, other):
        if other is not None:
            if isinstance(other, DictMixin):
                other = dict(other.iteritems())
            return cmp(dict(self.iteritems()), other)
        return 1

    def __repr__(self):
        return repr(dict(self.iteritems()))

    # Going through.

    def __iter__(self):
        for name in self.keys():
            yield name

    def iterkeys(self):
        return self.__iter__()

    def iteritems(self):
        for name in self:
            yield name, self[name]

    def items(self):
        return list(self.iteritems())

    def itervalues(self):
        for name, item in self.iteritems():
            yield item

    def values(self):
        return [item for name, item in self.iteritems()]

    # Changing.

    def update(self, other=None, **kwargs):
        if other is not None:
            pairs = hasattr(other, 'iteritems')
            if not pairs and hasattr(other, 'keys'):
                for name in other.keys():
                    self[name] = other[name]
            else:
                for name, item in other.iteritems() if pairs else other:
                    self[name] = item
        if kwargs:
            self.update(kwargs)

    def setdefault(self, key, default=None):
        try:
            present = self[key]
        except KeyError:
            self[key] = present = default
        return present

    def pop(self, key, *args):
        if args[1:]:
            raise TypeError("pop expected at most 2 arguments, got %d" % (len(args) + 1))
        try:
            taken = self[key]
        except KeyError:
            if not args:
                raise
            return args[0]
        del self[key]
        return taken

    def popitem(self):
        try:
            name, item = self.iteritems().next()
        except StopIteration:
            raise KeyError('container is empty')
        del self[name]
        return name, item

    def clear(self):
        for name in self.keys():
            del self[name]


try:
    import _abcoll
except ImportError:
    pass
else:
    _abcoll.MutableMapping.register(IterableUserDict)
