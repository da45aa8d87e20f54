"""Python values printed so that they can be read: containers that do not fit a line get a line for each item."""

import sys as _sys
import warnings

from cStringIO import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter"]

_id = id
_len = len
_type = type


def pprint(object, stream=None, indent=1, width=80, depth=None):
    """Prints a value to a stream, standard output if none is given."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth).pprint(object)


def pformat(object, indent=1, width=80, depth=None):
    """What pprint prints, as a string."""
    return PrettyPrinter(indent=indent, width=width, depth=depth).pformat(object)


def saferepr(object):
    """repr() that does not follow containers that contain themselves."""
    return _safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether saferepr(object) can be evaluated."""
    return _safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether a container contains itself, however deep."""
    return _safe_repr(object, {}, None, 0)[2]


def _sorted(iterable):
    with warnings.catch_warnings():
        if _sys.py3kwarning:
            warnings.filterwarnings("ignore", "comparing unequal types not supported", DeprecationWarning)
        return sorted(iterable)


class PrettyPrinter:
    """Prints values, each level of nesting indented by some spaces, in lines of a width, to some depth, to a stream."""

    def __init__(self, indent=1, width=80, depth=None, stream=None):
        indent = int(indent)
        width = int(width)
        assert indent >= 0, "indent must be >= 0"
        assert depth is None or depth > 0, "depth must be > 0"
        assert width, "width must be != 0"
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream

    def pprint(self, object):
        self._format(object, self._stream, 0, 0, {}, 0)
        self._stream.write("\n")

    def pformat(self, object):
        sio = _StringIO()
        self._format(object, sio, 0, 0, {}, 0)
        return sio.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        s, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def _format(self, object, stream, indent, allowance, context, level):
        """Writes a value that begins at column indent; allowance characters follow its last line."""
        level = level + 1
        objid = _id(object)
        if objid in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        rep = self._repr(object, context, level - 1)
        typ = _type(object)
        if not self._depth or level <= self._depth:
            is_split = _len(rep) > self._width - 1 - indent - allowance
            method = getattr(typ, "__repr__", None)
            if issubclass(typ, dict) and method is dict.__repr__:
                self._format_dict(object, stream, indent, allowance, context, level, is_split)
                return
            for base in (list, tuple, set, frozenset):
                if issubclass(typ, base) and method is base.__repr__:
                    if _len(object) or base in (list, tuple):
                        self._format_items(object, base, stream, indent, allowance, context, level, is_split)
                        return
                    break
        stream.write(rep)

    def _format_dict(self, object, stream, indent, allowance, context, level, is_split):
        write = stream.write
        write('{')
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        context[_id(object)] = 1
        indent += self._indent_per_level
        separator = ''
        for key, ent in _sorted(object.items()):
            rep = self._repr(key, context, level)
            write('%s%s: ' % (separator, rep))
            self._format(ent, stream, indent + _len(rep) + 2, allowance + 1, context, level)
            separator = ',\n' + ' ' * indent if is_split else ', '
        del context[_id(object)]
        write('}')

    def _format_items(self, object, base, stream, indent, allowance, context, level, is_split):
        write = stream.write
        objid = _id(object)
        items = object
        if base is list:
            write('[')
            end = ']'
        elif base is tuple:
            write('(')
            end = ',)' if _len(object) == 1 else ')'
        else:
            name = _type(object).__name__
            write(name + '([')
            end = '])'
            indent += _len(name) + 1
            items = _sorted(object)
        if self._indent_per_level > 1 and is_split:
            write((self._indent_per_level - 1) * ' ')
        context[objid] = 1
        indent += self._indent_per_level
        separator = ''
        for ent in items:
            write(separator)
            self._format(ent, stream, indent, allowance + 1, context, level)
            separator = ',\n' + ' ' * indent if is_split else ', '
        del context[objid]
        write(end)

    def _repr(self, object, context, level):
        repr, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return repr

    def format(self, object, context, maxlevels, level):
        """The value in one line, whether that can be evaluated, and whether it contains itself. To be redefined."""
        return _safe_repr(object, context, maxlevels, level)


def _safe_repr(object, context, maxlevels, level):
    """What format answers. context has the ids of the containers that the value is in."""
    typ = _type(object)
    if typ is str:
        return repr(object), True, False
    method = getattr(typ, "__repr__", None)
    if issubclass(typ, dict) and method is dict.__repr__:
        frame = "{%s}"
    elif issubclass(typ, list) and method is list.__repr__:
        frame = "[%s]"
    elif issubclass(typ, tuple) and method is tuple.__repr__:
        frame = "(%s,)" if _len(object) == 1 else "(%s)"
    else:
        rep = repr(object)
        return rep, (rep and not rep.startswith('<')), False
    if not object:
        return frame % '', True, False
    objid = _id(object)
    if maxlevels and level >= maxlevels:
        return frame % "...", False, objid in context
    if objid in context:
        return _recursion(object), False, True
    context[objid] = 1
    level += 1
    readable = True
    recursive = False

    def shown(value):
        return _safe_repr(value, context, maxlevels, level)

    pieces = []
    if frame == "{%s}":
        for key, value in _sorted(object.items()):
            krepr, kreadable, krecur = shown(key)
            vrepr, vreadable, vrecur = shown(value)
            pieces.append("%s: %s" % (krepr, vrepr))
            readable = readable and kreadable and vreadable
            recursive = recursive or krecur or vrecur
    else:
        for value in object:
            vrepr, vreadable, vrecur = shown(value)
            pieces.append(vrepr)
            readable = readable and vreadable
            recursive = recursive or vrecur
    del context[objid]
    return frame % ', '.join(pieces), readable, recursive


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (_type(object).__name__, _id(object))
