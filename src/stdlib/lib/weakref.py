"""Weak references and the collections made of them (PEP 205).

A referent lives as long as what refers to it weakly: references here never die, and callbacks are never called.
"""

from UserDict import UserDict as _UserDict
from _weakref import CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref
from _weakref import _remove_dead_weakref
from _weakrefset import WeakSet

ProxyTypes = ProxyType, CallableProxyType

# The module has had the name since before the exception was built in.
ReferenceError = ReferenceError

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceError", "ReferenceType"]
__all__ += ["ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet"]


def _receiver_and_mapping(args, method):
    """Self and the mapping, or None, that a method of WeakValueDictionary takes beside any keywords."""
    if not args:
        raise TypeError("descriptor '%s' of 'WeakValueDictionary' object needs an argument" % method)
    if len(args) > 2:
        raise TypeError('expected at most 1 arguments, got %d' % (len(args) - 1))
    return args if len(args) == 2 else (args[0], None)


def _pairs(given):
    """The items of a mapping, or of what dict() makes of anything else."""
    return given.items() if hasattr(given, "items") else dict(given).items()


class KeyedRef(ref):
    """A reference to a value of a WeakValueDictionary, which knows the key."""

    __slots__ = 'key',

    def __init__(self, ob, callback, key):
        super(KeyedRef, self).__init__(ob, callback)

    def __new__(type, ob, callback, key):
        made = ref.__new__(type, ob, callback)
        made.key = key
        return made


class WeakValueDictionary(_UserDict):
    """A mapping that refers to its values weakly."""

    # data has a KeyedRef for each value.

    def __init__(*args, **kw):
        self, given = _receiver_and_mapping(args, '__init__')
        _UserDict.__init__(self, given, **kw)

    def __repr__(self):
        return '<WeakValueDictionary at %s>' % id(self)

    def __contains__(self, key):
        return key in self.data

    has_key = __contains__

    def __getitem__(self, key):
        kept = self.data[key]
        return kept()

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, None, key)

    def __delitem__(self, key):
        self.data.pop(key)

    def get(self, key, default=None):
        kept = self.data.get(key)
        return default if kept is None else kept()

    def setdefault(self, key, default=None):
        kept = self.data.get(key)
        if kept is None:
            self[key] = default
            return default
        return kept()

    def pop(self, key, *args):
        if args and key not in self.data:
            return args[0]
        kept = self.data.pop(key)
        return kept()

    def popitem(self):
        key, kept = self.data.popitem()
        return key, kept()

    def clear(self):
        self.data.clear()

    def update(*args, **kwargs):
        self, given = _receiver_and_mapping(args, 'update')
        if given is not None:
            for key, value in _pairs(given):
                self[key] = value
        if kwargs:
            self.update(kwargs)

    def copy(self):
        made = WeakValueDictionary()
        made.update(self.items())
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        # Keys are copied; copies of the values would not be kept by anybody.
        from copy import deepcopy
        made = self.__class__()
        for key, value in self.items():
            made[deepcopy(key, memo)] = value
        return made

    def iterkeys(self):
        for key in self.data.iterkeys():
            yield key

    __iter__ = iterkeys

    def itervalues(self):
        for kept in self.data.itervalues():
            yield kept()

    def iteritems(self):
        for key, kept in self.data.iteritems():
            yield key, kept()

    def itervaluerefs(self):
        """An iterator of the references to the values."""
        return (kept for kept in self.data.itervalues())

    def values(self):
        return [kept() for kept in self.data.values()]

    def items(self):
        return [(key, kept()) for key, kept in self.data.items()]

    def valuerefs(self):
        """A list of the references to the values."""
        return self.data.values()


class WeakKeyDictionary(_UserDict):
    """A mapping that refers to its keys weakly."""

    # The keys of data are references.

    def __init__(self, dict=None):
        _UserDict.__init__(self)
        if dict is not None:
            self.update(dict)

    def __repr__(self):
        return '<WeakKeyDictionary at %s>' % id(self)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            # What cannot be referred to weakly is no key.
            return 0

    has_key = __contains__

    def __getitem__(self, key):
        kept = ref(key)
        return self.data[kept]

    def __setitem__(self, key, value):
        kept = ref(key)
        self.data[kept] = value

    def __delitem__(self, key):
        kept = ref(key)
        del self.data[kept]

    def get(self, key, default=None):
        kept = ref(key)
        return self.data.get(kept, default)

    def setdefault(self, key, default=None):
        kept = ref(key)
        return self.data.setdefault(kept, default)

    def pop(self, key, *args):
        kept = ref(key)
        return self.data.pop(kept, *args)

    def popitem(self):
        kept, value = self.data.popitem()
        return kept(), value

    def update(self, dict=None, **kwargs):
        if dict is not None:
            for key, value in _pairs(dict):
                self[key] = value
        if kwargs:
            self.update(kwargs)

    def copy(self):
        made = WeakKeyDictionary()
        made.update(self.items())
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        # Values are copied; copies of the keys would not be kept by anybody.
        from copy import deepcopy
        made = self.__class__()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made

    def iterkeys(self):
        for kept in self.data.iterkeys():
            yield kept()

    __iter__ = iterkeys

    def itervalues(self):
        for value in self.data.itervalues():
            yield value

    def iteritems(self):
        for kept, value in self.data.iteritems():
            yield kept(), value

    def iterkeyrefs(self):
        """An iterator of the references to the keys."""
        return (kept for kept in self.data.iterkeys())

    def keys(self):
        return [kept() for kept in self.data]

    def items(self):
        return [(kept(), value) for kept, value in self.data.items()]

    def keyrefs(self):
        """A list of the references to the keys."""
        return self.data.keys()
