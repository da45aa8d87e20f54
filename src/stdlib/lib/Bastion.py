"""Selective access to the methods of an object (chapter 13.2.2).

A bastion wraps an object and lets through those methods, and only methods,
for whose names a filter is true. Everything else raises AttributeError with
the name: other attributes, other names, and special methods used through
syntax, such as b[6] = 7.

What protects the object is not in Python's reach: the bastion's attributes
are answered by a guard that no attribute, class or dictionary leads to.
"""

import _bastion
from types import MethodType

__all__ = ["BastionClass", "Bastion"]


class BastionClass:
    """A sealed instance. get(name) answers each attribute; name is for the repr."""

    def __init__(self, get, name):
        _bastion.seal(self, get, name)

    def __repr__(self):
        return "<Bastion for %s>" % _bastion.name_of(self)


def Bastion(object, filter=lambda name: name[:1] != '_',
            name=None, bastionclass=BastionClass):
    """Returns a bastion for object.

    filter: called with an attribute's name, says whether it may be used
    name: what repr() shows instead of the object's own repr
    bastionclass: called with the getter and the name to show
    """

    def get(attribute):
        if filter(attribute):
            value = getattr(object, attribute)
            if type(value) == MethodType:
                return value
        raise AttributeError, attribute

    if name is None:
        name = repr(object)
    return bastionclass(get, name)
