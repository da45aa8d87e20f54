"""Copies of objects: copy(x) is a new object with the same contents, deepcopy(x) has copies of the contents too."""

import types
import weakref
from copy_reg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass

error = Error

try:
    from org.python.core import PyStringMap
except ImportError:
    PyStringMap = None


def _reducer(x, cls, copier):
    """What x reduces to, by whichever way its class offers."""
    reductor = dispatch_table.get(cls)
    if reductor:
        return reductor(x)
    reductor = getattr(x, "__reduce_ex__", None)
    if reductor:
        return reductor(2)
    reductor = getattr(x, "__reduce__", None)
    if reductor:
        return reductor()
    raise Error("un%scopyable object of type %s" % (copier, cls))


def copy(x):
    """A shallow copy of x."""
    cls = type(x)
    copier = _copy_dispatch.get(cls)
    if copier:
        return copier(x)
    copier = getattr(cls, "__copy__", None)
    if copier:
        return copier(x)
    return _reconstruct(x, _reducer(x, cls, "(shallow)"), 0)


def _same(x):
    return x

_copy_dispatch = d = {}
for t in (type(None), int, long, float, bool, complex, str, tuple, frozenset, type, xrange,
          types.ClassType, types.BuiltinFunctionType, type(Ellipsis), types.FunctionType, weakref.ref):
    d[t] = _same
try:
    d[types.CodeType] = _same
except AttributeError:
    pass
d[unicode] = _same


def _copy_by_constructor(x):
    return type(x)(x)

for t in (list, dict, set):
    d[t] = _copy_by_constructor


def _copy_by_copy_method(x):
    return x.copy()

if PyStringMap is not None:
    d[PyStringMap] = _copy_by_copy_method


def _blank(cls):
    made = _EmptyClass()
    made.__class__ = cls
    return made


def _set_instance_state(y, x, state):
    if hasattr(x, '__setstate__'):
        y.__setstate__(state)
    else:
        y.__dict__.update(state)


def _copy_inst(x):
    if hasattr(x, '__copy__'):
        return x.__copy__()
    if hasattr(x, '__getinitargs__'):
        y = x.__class__(*x.__getinitargs__())
    else:
        y = _blank(x.__class__)
    if hasattr(x, '__getstate__'):
        state = x.__getstate__()
    else:
        state = x.__dict__
    _set_instance_state(y, x, state)
    return y

d[types.InstanceType] = _copy_inst
del d, t


def deepcopy(x, memo=None, _nil=[]):
    """A deep copy of x; memo holds what was copied already, by id."""
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _nil)
    if y is not _nil:
        return y
    cls = type(x)
    copier = _deepcopy_dispatch.get(cls)
    if copier:
        y = copier(x, memo)
    else:
        try:
            isclass = issubclass(cls, type)
        except TypeError:
            isclass = 0
        if isclass:
            y = _deepcopy_atomic(x, memo)
        else:
            copier = getattr(x, "__deepcopy__", None)
            if copier:
                y = copier(memo)
            else:
                y = _reconstruct(x, _reducer(x, cls, "(deep)"), 1, memo)
    memo[key] = y
    _keep_alive(x, memo)
    return y


def _deepcopy_atomic(x, memo):
    return x

_deepcopy_dispatch = d = {}
for t in (type(None), type(Ellipsis), int, long, float, bool, complex, str, unicode, type, xrange,
          types.ClassType, types.BuiltinFunctionType, types.FunctionType, weakref.ref):
    d[t] = _deepcopy_atomic
try:
    d[types.CodeType] = _deepcopy_atomic
except AttributeError:
    pass


def _deepcopy_list(x, memo):
    y = []
    memo[id(x)] = y
    for item in x:
        y.append(deepcopy(item, memo))
    return y

d[list] = _deepcopy_list


def _deepcopy_tuple(x, memo):
    y = [deepcopy(item, memo) for item in x]
    # A tuple that holds itself was copied by now.
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for old, new in map(None, x, y):
        if old is not new:
            return tuple(y)
    return x

d[tuple] = _deepcopy_tuple


def _deepcopy_dict(x, memo):
    y = {}
    memo[id(x)] = y
    for key, value in x.iteritems():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y

d[dict] = _deepcopy_dict


def _deepcopy_method(x, memo):
    return type(x)(x.im_func, deepcopy(x.im_self, memo), x.im_class)

d[types.MethodType] = _deepcopy_method


def _keep_alive(x, memo):
    # Keeps x for as long as the memo, so that its id stays taken.
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deepcopy_inst(x, memo):
    if hasattr(x, '__deepcopy__'):
        return x.__deepcopy__(memo)
    if hasattr(x, '__getinitargs__'):
        y = x.__class__(*deepcopy(x.__getinitargs__(), memo))
    else:
        y = _blank(x.__class__)
    memo[id(x)] = y
    if hasattr(x, '__getstate__'):
        state = x.__getstate__()
    else:
        state = x.__dict__
    _set_instance_state(y, x, deepcopy(state, memo))
    return y

d[types.InstanceType] = _deepcopy_inst
del d, t


def _reconstruct(x, info, deep, memo=None):
    """Makes a copy from what __reduce__ answered: callable, arguments, state, list items, dict items."""
    if isinstance(info, str):
        return x
    assert isinstance(info, tuple)
    if memo is None:
        memo = {}
    assert len(info) in (2, 3, 4, 5)
    make, args = info[:2]
    state, items, pairs = (info[2:] + (None, None, None))[:3]
    if deep:
        args = deepcopy(args, memo)
    y = make(*args)
    memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            if isinstance(state, tuple) and len(state) == 2:
                state, slotstate = state
            else:
                slotstate = None
            if state is not None:
                y.__dict__.update(state)
            if slotstate is not None:
                for key, value in slotstate.iteritems():
                    setattr(y, key, value)
    if items is not None:
        for item in items:
            if deep:
                item = deepcopy(item, memo)
            y.append(item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


class _EmptyClass:
    pass

del types
