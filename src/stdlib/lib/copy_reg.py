"""How objects are pickled and copied: functions registered by type, and what all protocols share."""

__all__ = "pickle constructor add_extension remove_extension clear_extension_cache".split()

dispatch_table = {}


def constructor(object):
    """Checks that object may be a constructor: that it can be called."""
    if callable(object):
        return
    raise TypeError("constructors must be callable")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Registers pickle_function as the way to reduce objects of type ob_type.

    A constructor is no longer needed, but still checked where one is given.
    """
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def pickle_complex(c):
    """The reduction of complex numbers."""
    parts = c.real, c.imag
    return complex, parts

pickle(complex, pickle_complex, constructor_ob=complex)


# What the reductions of plain objects call: these names are in pickles.

def __newobj__(cls, *args):
    # Protocol 2.
    return cls.__new__(cls, *args)


def _reconstructor(cls, base, state):
    # Protocols 0 and 1: an object of cls as base, the built-in type that it is of, would make it.
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


# The flag of types that class statements make.
_HEAPTYPE = 1 << 9


def _built_in_base(cls):
    """The first type of a class's bases that no class statement made."""
    for base in cls.__mro__:
        if not getattr(base, '__flags__', _HEAPTYPE) & _HEAPTYPE:
            return base
    return object


def _attributes(instance):
    """What an object says is its state, or else its __dict__; TypeError where slots make that not enough."""
    try:
        getstate = instance.__getstate__
    except AttributeError:
        if getattr(instance, "__slots__", None):
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        return getattr(instance, '__dict__', None)
    return getstate()


def _reduce_ex(self, proto):
    # object.__reduce_ex__ for protocols 0 and 1.
    assert proto < 2
    cls = self.__class__
    base = _built_in_base(cls)
    if base is cls and base is not object:
        raise TypeError("can't pickle %s objects" % base.__name__)
    reduction = _reconstructor, (cls, base, None if base is object else base(self))
    attributes = _attributes(self)
    return reduction + (attributes,) if attributes else reduction


def _mangled(name, cls):
    """A slot's name as the class statement of cls made it."""
    owner = cls.__name__.lstrip('_')
    is_private = name.startswith('__') and not name.endswith('__')
    return '_%s%s' % (owner, name) if is_private and owner else name


def _slotnames(cls):
    """The names of all slots of a class and its bases, mangled, kept in cls.__slotnames__."""
    known = cls.__dict__.get("__slotnames__")
    if known is not None:
        return known
    found = []
    for base in cls.__mro__ if hasattr(cls, "__slots__") else ():
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, basestring) else slots:
            if name not in ("__dict__", "__weakref__"):
                found.append(_mangled(name, base))
    try:
        cls.__slotnames__ = found
    except:
        # A class need not take attributes; the names are looked for again then.
        pass
    return found


# The extension registry of protocol 2: small integers for globals that are pickled often. The first finds the code of
# (module, name), the second the other way round, the third what unpickling found for a code.
_extension_registry, _inverted_registry, _extension_cache = {}, {}, {}


def add_extension(module, name, code):
    """Registers an extension code, from 1 to 2**31 - 1, for a name of a module."""
    code = int(code)
    if code < 1 or code > 0x7fffffff:
        raise ValueError("code out of range")
    key = module, name
    old_code, old_key = _extension_registry.get(key), _inverted_registry.get(code)
    if old_code == code and old_key == key:
        return
    if old_code is not None:
        raise ValueError("key %s is already registered with code %s" % (key, old_code))
    if old_key is not None:
        raise ValueError("code %s is already in use for key %s" % (code, old_key))
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    """Unregisters an extension code; for tests."""
    key = module, name
    if (_extension_registry.get(key), _inverted_registry.get(code)) != (code, key):
        raise ValueError("key %s is not registered with code %s" % (key, code))
    for registry, entry in ((_extension_registry, key), (_inverted_registry, code)):
        del registry[entry]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forgets what codes stood for, so that unpickling looks again."""
    _extension_cache.clear()
