"""Abstract base classes (PEP 3119)."""

from _weakrefset import WeakSet
import types


class _C:
    pass

# The class that all old-style instances have in common.
_InstanceType = type(_C())


def _is_abstract(value):
    return getattr(value, "__isabstractmethod__", False)


def _related(cls, subclass):
    """Whether a class descends from cls, from what is registered with it or from a class derived from it."""
    if cls in getattr(subclass, '__mro__', ()):
        return True
    for registered in cls._abc_registry:
        if issubclass(subclass, registered):
            return True
    for derived in cls.__subclasses__():
        if issubclass(subclass, derived):
            return True
    return False


class ABCMeta(type):
    """The metaclass of abstract base classes.

    Any class can be registered as a subclass of one, and then counts as such for isinstance and issubclass.
    """

    def __new__(mcls, name, bases, namespace):
        made = super(ABCMeta, mcls).__new__(mcls, name, bases, namespace)
        own = [key for key, value in namespace.items() if _is_abstract(value)]
        inherited = [key for base in bases for key in getattr(base, "__abstractmethods__", ())
                     if _is_abstract(getattr(made, key, None))]
        made.__abstractmethods__ = frozenset(own + inherited)
        made._abc_negative_cache_version = ABCMeta._abc_invalidation_counter
        made._abc_negative_cache = WeakSet()
        made._abc_cache = WeakSet()
        made._abc_registry = WeakSet()
        return made

    # Goes up with every registration anywhere, and so tells when what was found not to be a subclass may be one now.
    _abc_invalidation_counter = 0

    def __subclasscheck__(cls, subclass):
        """issubclass(subclass, cls)"""
        yes = cls._abc_cache
        if subclass in yes:
            return True
        now = ABCMeta._abc_invalidation_counter
        if cls._abc_negative_cache_version >= now:
            if subclass in cls._abc_negative_cache:
                return False
        else:
            cls._abc_negative_cache = WeakSet()
            cls._abc_negative_cache_version = now
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = _related(cls, subclass)
        else:
            assert isinstance(answer, bool)
        # What was asked in between may have begun another negative cache.
        (yes if answer else cls._abc_negative_cache).add(subclass)
        return answer

    def __instancecheck__(cls, instance):
        """isinstance(instance, cls)"""
        claimed = getattr(instance, '__class__', None)
        if claimed is not None and claimed in cls._abc_cache:
            return True
        actual = type(instance)
        if actual is _InstanceType:
            actual = claimed
        if claimed is not None and claimed is not actual:
            return cls.__subclasscheck__(claimed) or cls.__subclasscheck__(actual)
        if cls._abc_negative_cache_version == ABCMeta._abc_invalidation_counter:
            if actual in cls._abc_negative_cache:
                return False
        return cls.__subclasscheck__(actual)

    def register(cls, subclass):
        """Registers a class as a subclass of this one."""
        if not isinstance(subclass, (types.ClassType, type)):
            raise TypeError("Can only register classes")
        if not issubclass(subclass, cls):
            # What would be a circle is a superclass already: issubclass asks both ways only if this is refused.
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._abc_registry.add(subclass)
            ABCMeta._abc_invalidation_counter += 1

    def _dump_registry(cls, file=None):
        """Prints what is registered and remembered."""
        lines = ["Class: %s.%s" % (cls.__module__, cls.__name__),
                 "Inv.counter: %s" % ABCMeta._abc_invalidation_counter]
        lines += ["%s: %r" % (key, getattr(cls, key)) for key in sorted(cls.__dict__.keys()) if key[:5] == "_abc_"]
        for line in lines:
            print >> file, line


class abstractproperty(property):
    """A property that subclasses must define, as for abstractmethod."""

    __isabstractmethod__ = True


def abstractmethod(funcobj):
    """Marks a method that subclasses must define: a class of metaclass ABCMeta that has any cannot be instantiated."""
    funcobj.__isabstractmethod__ = True
    return funcobj
