"""Copies of objects: copy(x) is a new object with the same contents, deepcopy(x) has copies of the contents too."""

import types as _types
import weakref
from copy_reg import dispatch_table

__all__ = "Error copy deepcopy".split()


class Error(Exception):
    """What cannot be copied."""

error = Error

# Only Jython has it.
PyStringMap = None


def _reduced(x, cls, manner):
    """What x reduces to, by whichever way its class offers."""
    if cls in dispatch_table:
        return dispatch_table[cls](x)
    for name, args in (("__reduce_ex__", (2,)), ("__reduce__", ())):
        reduce = getattr(x, name, None)
        if reduce:
            return reduce(*args)
    raise Error("un(%s)copyable object of type %s" % (manner, cls))


# What is its own copy: it cannot change, or stands for itself. The code of functions is hidden in a sandbox.
_atomic = [type(None), type(Ellipsis), bool, int, long, float, complex, str, unicode, xrange, type, weakref.ref,
           _types.ClassType, _types.FunctionType, _types.BuiltinFunctionType]
_atomic += [_types.CodeType] if hasattr(_types, 'CodeType') else []


def copy(x):
    """A shallow copy of x."""
    cls = type(x)
    own = _copy_dispatch.get(cls) or getattr(cls, "__copy__", None)
    if own:
        return own(x)
    return _made_of(x, _reduced(x, cls, 'shallow'))


def _itself(x, memo=None):
    return x


def _by_constructor(x):
    return type(x)(x)


class _Blank:
    """An instance to give another class."""


def _new_instance(x, args):
    """A new instance of a classic class: made without __init__, unless x says what arguments that takes."""
    if args is not None:
        return x.__class__(*args)
    made = _Blank()
    made.__class__ = x.__class__
    return made


def _arguments(x):
    return x.__getinitargs__() if hasattr(x, '__getinitargs__') else None


def _state(x):
    return x.__getstate__() if hasattr(x, '__getstate__') else x.__dict__


def _with_state(made, state):
    if hasattr(made, '__setstate__'):
        made.__setstate__(state)
    else:
        made.__dict__.update(state)
    return made


def _copy_instance(x):
    if hasattr(x, '__copy__'):
        return x.__copy__()
    return _with_state(_new_instance(x, _arguments(x)), _state(x))

# How objects of a type are copied; a type that is not here says so itself.
_copy_dispatch = dict.fromkeys(_atomic + [tuple, frozenset], _itself)
_copy_dispatch.update(dict.fromkeys([list, dict, set], _by_constructor))
_copy_dispatch[_types.InstanceType] = _copy_instance

_missing = []


def deepcopy(x, memo=None, _nil=_missing):
    """A deep copy of x; memo holds what was copied already, by id."""
    if memo is None:
        memo = {}
    this = id(x)
    made = memo.get(this, _nil)
    if made is not _nil:
        return made
    cls = type(x)
    copier = _deepcopy_dispatch.get(cls)
    if copier is _itself:
        return x
    if copier:
        made = copier(x, memo)
    else:
        made = _deepcopy_by_class(x, cls, memo)
    memo[this] = made
    # The memo keeps x, so that its id stays taken.
    memo.setdefault(id(memo), []).append(x)
    return made


def _deepcopy_by_class(x, cls, memo):
    """The deep copy of an object of a type that is not known here."""
    try:
        is_class = issubclass(cls, type)
    except TypeError:
        # An extension's type may be no class.
        is_class = False
    if is_class:
        return x
    copier = getattr(x, "__deepcopy__", None)
    if copier:
        return copier(memo)
    return _made_of(x, _reduced(x, cls, 'deep'), memo)


def _deepcopy_list(x, memo):
    memo[id(x)] = made = []
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deepcopy_tuple(x, memo):
    made = tuple([deepcopy(item, memo) for item in x])
    this = id(x)
    if this in memo:
        # It holds itself, and was copied by now.
        return memo[this]
    for old, new in zip(x, made):
        if old is not new:
            return made
    return x


def _deepcopy_dict(x, memo):
    memo[id(x)] = made = {}
    for key, value in x.iteritems():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deepcopy_method(x, memo):
    owner = deepcopy(x.im_self, memo)
    return type(x)(x.im_func, owner, x.im_class)


def _deepcopy_instance(x, memo):
    if hasattr(x, '__deepcopy__'):
        return x.__deepcopy__(memo)
    args = _arguments(x)
    made = _new_instance(x, args if args is None else deepcopy(args, memo))
    memo[id(x)] = made
    return _with_state(made, deepcopy(_state(x), memo))

# The same for deep copies.
_deepcopy_dispatch = dict.fromkeys(_atomic, _itself)
_deepcopy_dispatch.update({list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict,
                           _types.MethodType: _deepcopy_method, _types.InstanceType: _deepcopy_instance})


def _made_of(x, reduction, memo=None):
    """The copy that a reduction describes: callable, arguments, state, list items, dict items. With memo it is deep."""
    if isinstance(reduction, str):
        # The name of a global, which is its own copy.
        return x
    assert isinstance(reduction, tuple)
    assert 2 <= len(reduction) <= 5
    make, args, state, items, pairs = reduction + (None,) * (5 - len(reduction))

    def part(value):
        return value if memo is None else deepcopy(value, memo)

    made = make(*part(args))
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, part(state))
    if items is not None:
        for item in items:
            made.append(part(item))
    if pairs is not None:
        for key, value in pairs:
            made[part(key)] = part(value)
    return made


def _set_state(made, state):
    """Gives a new object its state: attributes, or a pair of attributes and slots, unless it has a way of its own."""
    if hasattr(made, '__setstate__'):
        made.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        made.__dict__.update(state)
    if slots is not None:
        for name, value in slots.iteritems():
            setattr(made, name, value)
