"""Weak references and the collections made of them (PEP 205).

A referent lives as long as what refers to it weakly: references here never die, and callbacks are never called.
"""

import UserDict

from _weakref import (
    getweakrefcount,
    getweakrefs,
    ref,
    proxy,
    CallableProxyType,
    ProxyType,
    ReferenceType,
    _remove_dead_weakref)
from _weakrefset import WeakSet, _IterationGuard
ReferenceError = ReferenceError

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceError", "ReferenceType",
           "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", 'WeakSet']


class KeyedRef(ref):
    """A reference to a value of a WeakValueDictionary, which knows the key."""

    __slots__ = "key",

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super(KeyedRef, self).__init__(ob, callback)


class WeakValueDictionary(UserDict.UserDict):
    """A mapping that refers to its values weakly."""

    def __init__(*args, **kw):
        if not args:
            raise TypeError("descriptor '__init__' of 'WeakValueDictionary' object needs an argument")
        self = args[0]
        if len(args) > 2:
            raise TypeError('expected at most 1 arguments, got %d' % (len(args) - 1))
        UserDict.UserDict.__init__(self, *args[1:], **kw)

    def __getitem__(self, key):
        return self.data[key]()

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    has_key = __contains__

    def __repr__(self):
        return "<WeakValueDictionary at %s>" % id(self)

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, None, key)

    def clear(self):
        self.data.clear()

    def copy(self):
        new = WeakValueDictionary()
        for key, wr in self.data.items():
            new[key] = wr()
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, wr in self.data.items():
            new[deepcopy(key, memo)] = wr()
        return new

    def get(self, key, default=None):
        try:
            wr = self.data[key]
        except KeyError:
            return default
        return wr()

    def items(self):
        return [(key, wr()) for key, wr in self.data.items()]

    def iteritems(self):
        for key, wr in self.data.iteritems():
            yield key, wr()

    def iterkeys(self):
        for key in self.data.iterkeys():
            yield key

    __iter__ = iterkeys

    def itervaluerefs(self):
        """An iterator of the references to the values."""
        for wr in self.data.itervalues():
            yield wr

    def itervalues(self):
        for wr in self.data.itervalues():
            yield wr()

    def popitem(self):
        key, wr = self.data.popitem()
        return key, wr()

    def pop(self, key, *args):
        try:
            wr = self.data.pop(key)
        except KeyError:
            if args:
                return args[0]
            raise
        return wr()

    def setdefault(self, key, default=None):
        try:
            wr = self.data[key]
        except KeyError:
            self[key] = default
            return default
        return wr()

    def update(*args, **kwargs):
        if not args:
            raise TypeError("descriptor 'update' of 'WeakValueDictionary' object needs an argument")
        self = args[0]
        if len(args) > 2:
            raise TypeError('expected at most 1 arguments, got %d' % (len(args) - 1))
        given = args[1] if len(args) == 2 else None
        if given is not None:
            if not hasattr(given, "items"):
                given = dict(given)
            for key, value in given.items():
                self[key] = value
        if kwargs:
            self.update(kwargs)

    def valuerefs(self):
        """A list of the references to the values."""
        return self.data.values()

    def values(self):
        return [wr() for wr in self.data.values()]


class WeakKeyDictionary(UserDict.UserDict):
    """A mapping that refers to its keys weakly."""

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __repr__(self):
        return "<WeakKeyDictionary at %s>" % id(self)

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self.data.items():
            new[key()] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.data.items():
            new[key()] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            wr = ref(key)
        except TypeError:
            return 0
        return wr in self.data

    has_key = __contains__

    def items(self):
        return [(key(), value) for key, value in self.data.items()]

    def iteritems(self):
        for wr, value in self.data.iteritems():
            yield wr(), value

    def iterkeyrefs(self):
        """An iterator of the references to the keys."""
        for wr in self.data.iterkeys():
            yield wr

    def iterkeys(self):
        for wr in self.data.iterkeys():
            yield wr()

    __iter__ = iterkeys

    def itervalues(self):
        for value in self.data.itervalues():
            yield value

    def keyrefs(self):
        """A list of the references to the keys."""
        return self.data.keys()

    def keys(self):
        return [wr() for wr in self.data]

    def popitem(self):
        key, value = self.data.popitem()
        return key(), value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key), default)

    def update(self, dict=None, **kwargs):
        if dict is not None:
            if not hasattr(dict, "items"):
                dict = type({})(dict)
            for key, value in dict.items():
                self[key] = value
        if len(kwargs):
            self.update(kwargs)
