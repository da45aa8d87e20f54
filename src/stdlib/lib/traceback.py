"""Tracebacks as text: what the interpreter prints, for a program to print or keep."""

import linecache
import sys
import types

try:
    from _restricted import compiled_inside as _compiled_inside
except ImportError:
    def _compiled_inside(code):
        return True

__all__ = ['extract_stack', 'extract_tb', 'format_exception',
           'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception',
           'print_last', 'print_stack', 'print_tb', 'tb_lineno']


def _print(file, str='', terminator='\n'):
    file.write(str + terminator)


def print_list(extracted_list, file=None):
    """Prints what extract_tb or extract_stack answered."""
    if file is None:
        file = sys.stderr
    for filename, lineno, name, line in extracted_list:
        _print(file, '  File "%s", line %d, in %s' % (filename, lineno, name))
        if line:
            _print(file, '    %s' % line.strip())


def format_list(extracted_list):
    """What print_list prints: a list of strings, each with its newline, some with one inside."""
    list = []
    for filename, lineno, name, line in extracted_list:
        item = '  File "%s", line %d, in %s\n' % (filename, lineno, name)
        if line:
            item = item + '    %s\n' % line.strip()
        list.append(item)
    return list


def _limit(limit):
    if limit is None and hasattr(sys, 'tracebacklimit'):
        return sys.tracebacklimit
    return limit


def _entry(f, lineno):
    co = f.f_code
    filename = co.co_filename
    if _compiled_inside(co):
        # A sandbox may name any file it likes: what stands there is not shown.
        line = None
    else:
        linecache.checkcache(filename)
        line = linecache.getline(filename, lineno, f.f_globals)
    if line:
        line = line.strip()
    else:
        line = None
    return filename, lineno, co.co_name, line


def print_tb(tb, limit=None, file=None):
    """Prints at most limit entries of a traceback."""
    if file is None:
        file = sys.stderr
    limit = _limit(limit)
    n = 0
    while tb is not None and (limit is None or n < limit):
        filename, lineno, name, line = _entry(tb.tb_frame, tb.tb_lineno)
        _print(file, '  File "%s", line %d, in %s' % (filename, lineno, name))
        if line:
            _print(file, '    ' + line)
        tb = tb.tb_next
        n = n + 1


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def extract_tb(tb, limit=None):
    """At most limit entries of a traceback, as (filename, line number, function name, text)."""
    limit = _limit(limit)
    list = []
    while tb is not None and (limit is None or len(list) < limit):
        list.append(_entry(tb.tb_frame, tb.tb_lineno))
        tb = tb.tb_next
    return list


def print_exception(etype, value, tb, limit=None, file=None):
    """Prints an exception with its traceback, as the interpreter does."""
    if file is None:
        file = sys.stderr
    if tb:
        _print(file, 'Traceback (most recent call last):')
        print_tb(tb, limit, file)
    for line in format_exception_only(etype, value):
        _print(file, line, '')


def format_exception(etype, value, tb, limit=None):
    """What print_exception prints, as a list of strings."""
    if tb:
        list = ['Traceback (most recent call last):\n']
        list = list + format_tb(tb, limit)
    else:
        list = []
    return list + format_exception_only(etype, value)


def format_exception_only(etype, value):
    """The last lines: usually one, more for a SyntaxError."""
    # A string or an old-style class or instance may stand where a class should.
    if etype is None or type(etype) is str or isinstance(etype, (BaseException, types.InstanceType)):
        return [_last_line(etype, value)]
    name = etype.__name__
    place = []
    if issubclass(etype, SyntaxError):
        place, value = _place_of_error(value)
    return place + [_last_line(name, value)]


def _place_of_error(error):
    # The lines that show where a SyntaxError is, and its message.
    try:
        message, (filename, lineno, offset, text) = error.args
    except Exception:
        return [], error
    shown = ['  File "%s", line %d\n' % (filename or "<string>", lineno)]
    if text is not None:
        shown.append('    %s\n' % text.strip())
        if offset is not None:
            text = text.rstrip('\n')
            before = text[:min(len(text), offset) - 1].lstrip()
            # White space is kept, so that the caret stands under the right character.
            shown.append('    %s^\n' % ''.join([c if c.isspace() else ' ' for c in before]))
    return shown, message


def _last_line(name, value):
    text = _text(value)
    if text and value is not None:
        return "%s: %s\n" % (name, text)
    return "%s\n" % name


def _escaped(value):
    return unicode(value).encode("ascii", "backslashreplace")


def _text(value):
    for way in str, _escaped:
        try:
            return way(value)
        except Exception:
            continue
    return '<unprintable %s object>' % type(value).__name__


def format_exc(limit=None):
    """What print_exc prints, as one string."""
    return ''.join(format_exception(*sys.exc_info() + (limit,)))


def print_exc(limit=None, file=None):
    """print_exception for the exception being handled."""
    print_exception(*sys.exc_info() + (limit, file))


def print_last(limit=None, file=None):
    """print_exception for the last exception that reached the prompt."""
    if not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file)


def _caller():
    # The frame of whoever called a function of this module.
    return sys._getframe(2)


def print_stack(f=None, limit=None, file=None):
    """Prints the stack from the caller, or from frame f."""
    if f is None:
        f = _caller()
    print_list(extract_stack(f, limit), file)


def format_stack(f=None, limit=None):
    if f is None:
        f = _caller()
    return format_list(extract_stack(f, limit))


def extract_stack(f=None, limit=None):
    """The stack, oldest first, as extract_tb answers a traceback."""
    if f is None:
        f = _caller()
    limit = _limit(limit)
    list = []
    while f is not None and (limit is None or len(list) < limit):
        list.append(_entry(f, f.f_lineno))
        f = f.f_back
    list.reverse()
    return list


def tb_lineno(tb):
    """The line number of a traceback entry."""
    return tb.tb_lineno
