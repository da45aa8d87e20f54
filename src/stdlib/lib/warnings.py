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

__all__ = ["warn", "warn_explicit", "showwarning",
           "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings"]


def warnpy3k(message, category=None, stacklevel=1):
    """A DeprecationWarning for what Python 3.x will not have; nothing unless -3 was given."""
    if getattr(sys, 'py3kwarning', False):
        if category is None:
            category = DeprecationWarning
        warn(message, category, stacklevel + 1)


def _show_warning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, sys.stderr unless another is given."""
    if file is None:
        file = getattr(sys, "stderr", None)
        if file is None:
            return
    try:
        file.write(formatwarning(message, category, filename, lineno, line))
    except (IOError, UnicodeError):
        # There is nowhere else to complain.
        pass

showwarning = _show_warning


def formatwarning(message, category, filename, lineno, line=None):
    """The text that showwarning() writes: the place, the category, the message, and the source line."""
    try:
        message = str(message)
    except UnicodeEncodeError:
        pass
    text = "%s: %s: %s\n" % (lineno, category.__name__, message)
    if line is None:
        line = linecache.getline(filename, lineno)
    if line:
        line = line.strip()
        if isinstance(text, unicode) and isinstance(line, str):
            line = unicode(line, 'latin1')
        text += "  %s\n" % line
    if isinstance(text, unicode) and isinstance(filename, str):
        try:
            filename = unicode(filename, sys.getfilesystemencoding() or 'utf-8')
        except UnicodeDecodeError:
            pass
    return "%s:%s" % (filename, text)


def _insert(item, append):
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)


_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=0):
    """Adds a filter, before the others or after them.

    message and module are patterns; the message must match from its start on, the module's name wholly."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(message, basestring), "message must be a string"
    assert isinstance(category, (type, types.ClassType)), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, basestring), "module must be a string"
    assert isinstance(lineno, (int, long)) and lineno >= 0, "lineno must be an int >= 0"
    import re
    _insert((action, re.compile(message, re.I), category, re.compile(module), int(lineno)), append)


def simplefilter(action, category=Warning, lineno=0, append=0):
    """Adds a filter that does not look at message and module."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(lineno, (int, long)) and lineno >= 0, "lineno must be an int >= 0"
    _insert((action, None, category, None, int(lineno)), append)


def resetwarnings():
    """Removes all filters."""
    filters[:] = []


class _OptionError(Exception):
    """An argument of -W that makes no sense."""


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError, msg:
            print >>sys.stderr, "Invalid -W option ignored:", msg


def _setoption(arg):
    """Adds the filter that an argument of -W describes: action:message:category:module:line"""
    import re
    parts = arg.split(':')
    if len(parts) > 5:
        raise _OptionError("too many fields (max 5): %r" % (arg,))
    while len(parts) < 5:
        parts.append('')
    action, message, category, module, lineno = [s.strip() for s in parts]
    action = _getaction(action)
    message = re.escape(message)
    category = _getcategory(category)
    module = re.escape(module)
    if module:
        module = module + '$'
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError("invalid lineno %r" % (lineno,))
    else:
        lineno = 0
    filterwarnings(action, message, category, module, lineno)


def _getaction(action):
    if not action:
        return "default"
    if action == "all":
        return "always"
    for a in ('default', 'always', 'ignore', 'module', 'once', 'error'):
        if a.startswith(action):
            return a
    raise _OptionError("invalid action: %r" % (action,))


def _getcategory(category):
    import re
    if not category:
        return Warning
    if re.match("^[a-zA-Z0-9_]+$", category):
        try:
            cat = eval(category)
        except NameError:
            raise _OptionError("unknown warning category: %r" % (category,))
    else:
        i = category.rfind(".")
        module = category[:i]
        klass = category[i + 1:]
        try:
            m = __import__(module, None, None, [klass])
        except ImportError:
            raise _OptionError("invalid module name: %r" % (module,))
        try:
            cat = getattr(m, klass)
        except AttributeError:
            raise _OptionError("unknown warning category: %r" % (category,))
    if not issubclass(cat, Warning):
        raise _OptionError("invalid warning category: %r" % (category,))
    return cat


class WarningMessage(object):
    """A warning as catch_warnings(record=True) keeps it."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line")

    def __init__(self, message, category, filename, lineno, file=None, line=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" %
                (self.message, self._category_name, self.filename, self.lineno, self.line))


class catch_warnings(object):
    """A context manager that puts filters and showwarning() back as they were.

    With record=True it gives a list, to which warnings are added instead of being shown. module is the module to do
    that for, this one unless a test of it says otherwise."""

    def __init__(self, record=False, module=None):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._entered = False

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules['warnings']:
            args.append("module=%r" % self._module)
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._filters = self._module.filters
        self._module.filters = self._filters[:]
        self._showwarning = self._module.showwarning
        if not self._record:
            return None
        log = []

        def showwarning(*args, **kwargs):
            log.append(WarningMessage(*args, **kwargs))
        self._module.showwarning = showwarning
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        self._module.filters = self._filters
        self._module.showwarning = self._showwarning


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
            category = message.__class__
        if category is None:
            category = UserWarning
        if not issubclass(category, Warning):
            raise ValueError("category is not a subclass of Warning")
        names, lineno = _place(stacklevel)
        module = names.get('__name__', "<string>")
        filename = names.get('__file__')
        if filename:
            if filename.lower().endswith((".pyc", ".pyo")):
                filename = filename[:-1]
        elif module == '__main__':
            filename = getattr(sys, 'argv', [module])[0]
        filename = filename or module
        registry = names.setdefault("__warningregistry__", {})
        warn_explicit(message, category, filename, lineno, module, registry)

    def _place(stacklevel):
        """Globals and line of a caller, where sys tells them."""
        try:
            frame = sys._getframe(stacklevel + 1)
        except (AttributeError, ValueError):
            return {'__name__': 'sys'}, 1
        return frame.f_globals, frame.f_lineno

    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None):
        """Issues a warning about a place that is given."""
        lineno = int(lineno)
        if module is None:
            module = filename or "<unknown>"
            if module[-3:].lower() == ".py":
                module = module[:-3]
        if registry is None:
            registry = {}
        if isinstance(message, Warning):
            text = str(message)
            category = message.__class__
        else:
            text = message
            message = category(message)
        key = (text, category, lineno)
        if registry.get(key):
            return
        action, item = _judge(text, category, module, lineno)
        if action == "error":
            raise message
        if action != "always":
            registry[key] = True
        if action == "ignore":
            return
        if action == "once":
            if onceregistry.get((text, category)):
                return
            onceregistry[text, category] = 1
        elif action == "module":
            if registry.get((text, category, 0)):
                return
            registry[text, category, 0] = 1
        elif action not in ("always", "default"):
            raise RuntimeError("Unrecognized action (%s) in warnings.filters:\n %s" % (action, item))
        showwarning(message, category, filename, lineno)

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
