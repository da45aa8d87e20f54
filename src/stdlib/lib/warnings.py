"""Warnings: messages about code that works but should not be written that way.

Filters say what becomes of a warning. Each is a tuple (action, message, category, module, lineno); message and
module are None or compiled patterns that must match, lineno is 0 or the line. The first filter that matches decides;
where none does, defaultaction does. The actions:
    "error"    raise it as an exception
    "ignore"   drop it
    "always"   show it every time
    "default"  show it once for each place
    "module"   show it once for each module
    "once"     show it once
"""

import linecache
import sys
import types

__all__ = ("warn warn_explicit showwarning formatwarning filterwarnings simplefilter resetwarnings "
           "catch_warnings").split()


# Showing a warning.

def _to_suit(text, piece, encoding):
    """A piece to be put into a text: unicode where the text is, if it can be decoded."""
    if encoding and isinstance(piece, str) and isinstance(text, unicode):
        try:
            return piece.decode(encoding)
        except UnicodeDecodeError:
            pass
    return piece


def formatwarning(message, category, filename, lineno, line=None):
    """The text that showwarning() writes: the place, the category, the message, and the source line."""
    try:
        message = str(message)
    except UnicodeEncodeError:
        # Then the text becomes unicode.
        pass
    text = "%s: %s: %s\n" % (lineno, category.__name__, message)
    source = line if line is not None else linecache.getline(filename, lineno)
    if source:
        text += "  %s\n" % _to_suit(text, source.strip(), 'latin1')
    return "%s:%s" % (_to_suit(text, filename, sys.getfilesystemencoding()), text)


def _show_warning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, sys.stderr unless another is given."""
    out = getattr(sys, "stderr", None) if file is None else file
    if out is not None:
        try:
            out.write(formatwarning(message, category, filename, lineno, line))
        except (IOError, UnicodeError):
            # There is nowhere else to complain.
            pass


# What a program may replace; _show_warning stays what it is by default.
showwarning = _show_warning


# Filters.

# In the order in which an abbreviation in -W is tried.
_ACTIONS = ("default", "always", "ignore", "module", "once", "error")


def _add(action, message, category, module, lineno, append):
    place = len(filters) if append else 0
    filters.insert(place, (action, message, category, module, int(lineno)))


def simplefilter(action, category=Warning, lineno=0, append=0):
    """Adds a filter that does not look at message and module."""
    _check_action(action)
    _check_line(lineno)
    _add(action, None, category, None, lineno, append)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=0):
    """Adds a filter, before the others or after them.

    message and module are patterns; the message must match from its start on, the module's name wholly."""
    import re
    _check_action(action)
    assert isinstance(message, basestring), "message must be a string"
    assert isinstance(category, (type, types.ClassType)), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, basestring), "module must be a string"
    _check_line(lineno)
    _add(action, re.compile(message, re.IGNORECASE), category, re.compile(module), lineno, append)


def _check_action(action):
    assert action in _ACTIONS, "invalid action: %r" % (action,)


def _check_line(lineno):
    assert isinstance(lineno, (int, long)) and lineno >= 0, "lineno must be an int >= 0"


def resetwarnings():
    """Removes all filters."""
    del filters[:]


# The option -W.

class _OptionError(Exception):
    """An argument of -W that makes no sense."""


def _processoptions(args):
    """Adds the filters that arguments of -W ask for, the last first among the filters."""
    for option in args:
        try:
            _setoption(option)
        except _OptionError as mistake:
            print >>sys.stderr, "Invalid -W option ignored: %s" % mistake


def _setoption(arg):
    """Adds the filter that an argument of -W describes: action:message:category:module:line"""
    import re
    missing = 4 - arg.count(':')
    if missing < 0:
        raise _OptionError("too many fields (max 5): %r" % (arg,))
    fields = map(str.strip, (arg + missing * ':').split(':'))
    action, category = _getaction(fields[0]), _getcategory(fields[2])
    filterwarnings(action, re.escape(fields[1]), category, fields[3] and re.escape(fields[3]) + '$',
                   _line_number(fields[4]))


def _getaction(action):
    if action == "all":
        return "always"
    # Nothing at all is the beginning of the first.
    for known in _ACTIONS:
        if known.startswith(action):
            return known
    raise _OptionError("invalid action: %r" % (action,))


def _getcategory(category):
    """The class of a name: built in, or after its module and a dot."""
    if not category:
        return Warning
    import re
    try:
        if re.match("[a-zA-Z0-9_]+$", category):
            found = eval(category)
        else:
            dot = category.rfind('.')
            found = _class_in_module(category[:dot], category[dot + 1:])
    except (NameError, AttributeError):
        raise _OptionError("unknown warning category: %r" % (category,))
    if issubclass(found, Warning):
        return found
    raise _OptionError("invalid warning category: %r" % (category,))


def _class_in_module(module, name):
    try:
        found = __import__(module, None, None, [name])
    except ImportError:
        raise _OptionError("invalid module name: %r" % (module,))
    return getattr(found, name)


def _line_number(text):
    try:
        number = int(text or 0)
    except ValueError:
        raise _OptionError("invalid lineno %r" % (text,))
    if number < 0:
        raise _OptionError("invalid lineno %r" % (number,))
    return number


def warnpy3k(message, category=None, stacklevel=1):
    """A DeprecationWarning for what Python 3.x will not have; nothing unless -3 was given."""
    if getattr(sys, 'py3kwarning', False):
        warn(message, DeprecationWarning if category is None else category, stacklevel + 1)


# Warnings caught.

class WarningMessage(object):
    """A warning as catch_warnings(record=True) keeps it."""

    def __init__(self, message, category, filename, lineno, file=None, line=None):
        self.message, self.category = message, category
        self.filename, self.lineno = filename, lineno
        self.file, self.line = file, line
        self._category_name = category and category.__name__

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))


class catch_warnings(object):
    """A context manager that puts filters and showwarning() back as they were.

    With record=True it gives a list, to which warnings are added instead of being shown. module is the module to do
    that for, this one unless a test of it says otherwise."""

    def __init__(self, record=False, module=None):
        self._record = record
        self._module = module if module is not None else sys.modules['warnings']
        # The filters and showwarning() to go back to; kept, so that it is not entered again.
        self._before = None

    def __repr__(self):
        given = ["record=True"] * bool(self._record)
        if self._module is not sys.modules['warnings']:
            given.append("module=%r" % (self._module,))
        return "%s(%s)" % (type(self).__name__, ", ".join(given))

    def __enter__(self):
        if self._before:
            raise RuntimeError("Cannot enter %r twice" % self)
        module = self._module
        self._before = module.filters, module.showwarning
        module.filters = list(module.filters)
        if self._record:
            caught = []
            module.showwarning = lambda *details, **named: caught.append(WarningMessage(*details, **named))
            return caught

    def __exit__(self, *exc_info):
        if not self._before:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        self._module.filters, self._module.showwarning = self._before


# Issuing a warning.

try:
    from _warnings import filters, default_action, once_registry, warn, warn_explicit
except ImportError:
    # A sandbox does without _warnings: the same in Python.
    filters = [("ignore", None, category, None, 0)
               for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, BytesWarning)]
    default_action = "default"
    once_registry = {}

    def warn(message, category=None, stacklevel=1):
        """Issues a warning, unless a filter ignores it or makes it an exception."""
        if isinstance(message, Warning):
            category = type(message)
        elif category is None:
            category = UserWarning
        if not issubclass(category, Warning):
            raise ValueError("category is not a subclass of Warning")
        names, lineno = _place(stacklevel)
        module = names.get('__name__', "<string>")
        filename = names.get('__file__')
        if not filename:
            filename = (module == '__main__' and getattr(sys, 'argv', [module])[0]) or module
        elif filename.lower().endswith((".pyc", ".pyo")):
            filename = filename[:-1]
        warn_explicit(message, category, filename, lineno, module, names.setdefault("__warningregistry__", {}))

    def _place(stacklevel):
        """Globals and line of a caller, where sys tells them."""
        try:
            frame = sys._getframe(stacklevel + 1)
        except (AttributeError, ValueError):
            return {'__name__': 'sys'}, 1
        return frame.f_globals, frame.f_lineno

    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None):
        """Issues a warning about a place that is given."""
        warning = message if isinstance(message, Warning) else category(message)
        text = str(message) if warning is message else message
        category, line = warning.__class__, int(lineno)
        seen = {} if registry is None else registry
        if seen.get((text, category, line)):
            return
        if module is None:
            module = filename or "<unknown>"
            if module.lower().endswith(".py"):
                module = module[:-3]
        action, item = _judge(text, category, module, line)
        if action == "error":
            raise warning
        if action != "always":
            seen[text, category, line] = True
        if action == "once":
            seen, key = onceregistry, (text, category)
        else:
            key = (text, category, 0)
        if action in ("once", "module"):
            if seen.get(key):
                return
            seen[key] = 1
        elif action not in ("always", "default", "ignore"):
            raise RuntimeError("Unrecognized action (%s) in warnings.filters:\n %s" % (action, item))
        if action != "ignore":
            showwarning(warning, category, filename, line)

    def _judge(text, category, module, lineno):
        for item in filters:
            action, message, among, place, line = item
            if ((message is None or message.match(text)) and issubclass(category, among) and
                    (place is None or place.match(module)) and line in (0, lineno)):
                return action, item
        return defaultaction, None

defaultaction = default_action
onceregistry = once_registry

_processoptions(getattr(sys, "warnoptions", ()))
