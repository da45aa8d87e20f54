"""Python values printed so that they can be read: containers that do not fit a line get a line for each item."""

import sys as _sys
import warnings
try:
    from cStringIO import StringIO as _StringIO
except ImportError:
    # A sandbox has only the module that is written in Python.
    from StringIO import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr"] + ["PrettyPrinter"]


def pprint(object, stream=None, indent=1, width=80, depth=None):
    """Prints a value to a stream, standard output if none is given."""
    PrettyPrinter(indent, width, depth, stream).pprint(object)


def pformat(object, indent=1, width=80, depth=None):
    """What pprint prints, as a string without the last newline."""
    return PrettyPrinter(indent, width, depth).pformat(object)


def saferepr(object):
    """repr() that does not follow containers that contain themselves."""
    text, _, _ = _in_one_line(object, {}, None, 0)
    return text


def isreadable(object):
    """Whether saferepr(object) can be evaluated."""
    _, is_readable, _ = _in_one_line(object, {}, None, 0)
    return is_readable


def isrecursive(object):
    """Whether a container contains itself, however deep."""
    _, _, is_recursive = _in_one_line(object, {}, None, 0)
    return is_recursive


# What containers begin and end with, by the method that must show them: a class with a repr of its own is no container
# here. Sets begin with the name of their class.
_brackets = ((dict.__repr__, dict, '{', '}'), (list.__repr__, list, '[', ']'), (tuple.__repr__, tuple, '(', ')'),
             (set.__repr__, set, '([', '])'), (frozenset.__repr__, frozenset, '([', '])'))

# Types of values that hold no others, and whose text can be evaluated.
_plain = frozenset([str, unicode, int, long, float, complex, bool, type(None)])


def _container(cls):
    """The built-in container that objects of a class are laid out like, and its brackets; None for other objects."""
    if cls in _plain:
        return None
    shows = getattr(cls, '__repr__', None)
    for method, base, opening, closing in _brackets:
        if shows is method and issubclass(cls, base):
            return base, opening, closing
    return None


def _in_order(items):
    if not getattr(_sys, 'py3kwarning', False):
        return sorted(items)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "comparing unequal types not supported", DeprecationWarning)
        return sorted(items)


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (type(object).__name__, id(object))


def _in_one_line(value, context, maxlevels, level):
    """The text of a value, whether that can be evaluated, and whether the value contains itself.

    context has the ids of the containers that the value is in, level is how many they are; from maxlevels on, what is
    in a container shows as three dots.
    """
    cls = type(value)
    if cls in _plain:
        return repr(value), True, False
    container = _container(cls)
    if container is None or container[1] == '([':
        text = repr(value)
        return text, text and not text.startswith('<'), False
    base, opening, closing = container
    if base is tuple and len(value) == 1:
        closing = ',)'
    if not value:
        return opening + closing, True, False
    this = id(value)
    is_known = this in context
    if maxlevels and level >= maxlevels:
        return opening + '...' + closing, False, is_known
    if is_known:
        return _recursion(value), False, True
    context[this] = 1
    texts = []
    is_readable, is_recursive = True, False
    if base is dict:
        pairs = _in_order(value.items())
        parts = [part for pair in pairs for part in pair]
    else:
        parts = value
    for part in parts:
        text, part_is_readable, part_is_recursive = _in_one_line(part, context, maxlevels, level + 1)
        texts.append(text)
        is_readable = is_readable and part_is_readable
        is_recursive = is_recursive or part_is_recursive
    del context[this]
    if base is dict:
        texts = [key + ': ' + text for key, text in zip(texts[::2], texts[1::2])]
    return opening + ', '.join(texts) + closing, is_readable, is_recursive


class PrettyPrinter:
    """Prints values.

    indent: how many spaces each level of nesting is indented by
    width: how many characters a line may have
    depth: how many levels are shown; None for all
    stream: where pprint() prints to; None for standard output
    """

    def __init__(self, indent=1, width=80, depth=None, stream=None):
        indent, width = int(indent), int(width)
        assert indent >= 0, 'indent must be >= 0'
        assert depth is None or depth > 0, 'depth must be > 0'
        assert width, 'width must be != 0'
        self._indent_per_level, self._width, self._depth = indent, width, depth
        # A sandbox may have no standard output; pformat() needs none.
        self._stream = stream if stream is not None else getattr(_sys, 'stdout', None)

    def pprint(self, object):
        """Prints a value and a newline."""
        stream = self._stream
        self._format(object, stream, 0, 0, {}, 0)
        stream.write("\n")

    def pformat(self, object):
        """What pprint() prints of a value."""
        stream = _StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isreadable(self, object):
        """Whether the text of a value can be evaluated."""
        _, is_readable, is_recursive = self.format(object, {}, 0, 0)
        return is_readable and not is_recursive

    def isrecursive(self, object):
        """Whether a value contains itself."""
        _, _, is_recursive = self.format(object, {}, 0, 0)
        return is_recursive

    def format(self, object, context, maxlevels, level):
        """The value in one line, whether that can be evaluated, and whether it contains itself. To be redefined."""
        return _in_one_line(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        """The text of format()."""
        text, is_readable, is_recursive = self.format(object, context.copy(), self._depth, level)
        if is_recursive:
            self._recursive = True
        if not is_readable:
            self._readable = False
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        """Writes a value that begins at column indent; allowance characters follow its last line."""
        container = _container(type(object))
        if container is None or container[1] == '([' and not object:
            stream.write(self._repr(object, context, level))
            return
        this = id(object)
        if this in context:
            self._readable, self._recursive = False, True
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if self._depth and level >= self._depth:
            stream.write(text)
            return
        base, opening, closing = container
        is_split = len(text) > self._width - 1 - indent - allowance
        step = self._indent_per_level
        if opening == '([':
            opening = type(object).__name__ + opening
            indent += len(opening) - 1
        elif base is tuple and len(object) == 1:
            closing = ',)'
        stream.write(opening)
        if step > 1 and (is_split or base is dict):
            stream.write(' ' * (step - 1))
        indent += step
        separator = ',\n' + ' ' * indent if is_split else ', '
        context[this] = 1
        if base is dict:
            self._format_pairs(object, separator, stream, indent, allowance + 1, context, level + 1)
        else:
            items = _in_order(object) if base is set or base is frozenset else object
            self._format_items(items, separator, stream, indent, allowance + 1, context, level + 1)
        del context[this]
        stream.write(closing)

    def _format_items(self, items, separator, stream, *place):
        before = ''
        for item in items:
            stream.write(before)
            self._format(item, stream, *place)
            before = separator

    def _format_pairs(self, dictionary, separator, stream, indent, allowance, context, level):
        before = ''
        for key, value in _in_order(dictionary.items()):
            label = self._repr(key, context, level) + ': '
            stream.write(before + label)
            self._format(value, stream, indent + len(label), allowance, context, level)
            before = separator
