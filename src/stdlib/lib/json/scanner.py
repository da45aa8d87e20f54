"""From JSON text to a value: what each kind of value begins with, and how objects and arrays are read."""
import re

from _json import scanstring

try:
    from _json import make_scanner as c_make_scanner
except ImportError:
    c_make_scanner = None

__all__ = ['make_scanner']

WHITESPACE = re.compile(r'[ \t\n\r]*')
WHITESPACE_STR = ' \t\n\r'
_skip = WHITESPACE.match

NUMBER_RE = re.compile(r'(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?')

# The names that stand for values, by their first letter.
_NAMES = {'n': ('null', None), 't': ('true', True), 'f': ('false', False)}
_CONSTANTS = {'N': 'NaN', 'I': 'Infinity', '-': '-Infinity'}


def errmsg(msg, doc, pos, end=None):
    # As module json words it, whichever that is.
    from json.decoder import errmsg
    return errmsg(msg, doc, pos, end)


def _expected(what, s, end):
    # The error for what is missing at an index.
    return ValueError(errmsg("Expecting " + what, s, end))


def read_object(s_and_end, encoding, strict, scan_once, object_hook, object_pairs_hook):
    """The object whose opening brace is before the index of s_and_end, and the index behind its closing brace."""
    s, end = s_and_end
    pairs, end = _pairs(s, end, encoding, strict, scan_once)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end
    result = dict(pairs)
    return result if object_hook is None else object_hook(result), end


# Both loops pass over space in place: the calls of a function for that cost a third of all time.

def _pairs(s, end, encoding, strict, scan_once):
    """The keys and values from an index on, and the index behind the closing brace."""
    pairs = []
    char = s[end:end + 1]
    if char in WHITESPACE_STR:
        end = _skip(s, end).end()
        char = s[end:end + 1]
    if char == '}':
        return pairs, end + 1
    while True:
        if char != '"':
            raise _expected("property name enclosed in double quotes", s, end)
        key, end = scanstring(s, end + 1, encoding, strict)
        char = s[end:end + 1]
        if char in WHITESPACE_STR:
            end = _skip(s, end).end()
            char = s[end:end + 1]
        if char != ':':
            raise _expected("':' delimiter", s, end)
        end += 1
        if s[end:end + 1] in WHITESPACE_STR:
            end = _skip(s, end).end()
        try:
            value, end = scan_once(s, end)
        except StopIteration:
            raise _expected("object", s, end)
        pairs.append((key, value))
        char = s[end:end + 1]
        if char in WHITESPACE_STR:
            end = _skip(s, end).end()
            char = s[end:end + 1]
        if char == '}':
            return pairs, end + 1
        if char != ',':
            raise _expected("',' delimiter", s, end)
        end += 1
        char = s[end:end + 1]
        if char in WHITESPACE_STR:
            end = _skip(s, end).end()
            char = s[end:end + 1]


def read_array(s_and_end, scan_once):
    """The array whose opening bracket is before the index of s_and_end, and the index behind its closing one."""
    s, end = s_and_end
    values = []
    if s[end:end + 1] in WHITESPACE_STR:
        end = _skip(s, end).end()
    if s[end:end + 1] == ']':
        return values, end + 1
    while True:
        try:
            value, end = scan_once(s, end)
        except StopIteration:
            raise _expected("object", s, end)
        values.append(value)
        char = s[end:end + 1]
        if char in WHITESPACE_STR:
            end = _skip(s, end).end()
            char = s[end:end + 1]
        if char == ']':
            return values, end + 1
        if char != ',':
            # One further than where it is missing, as CPython says.
            raise _expected("',' delimiter", s, end + 1)
        end += 1
        if s[end:end + 1] in WHITESPACE_STR:
            end = _skip(s, end).end()


def py_make_scanner(context):
    """A function that answers the value at an index of a text, and the index behind it; context is a decoder, whose own
    readers of strings, arrays and objects are used.
    """
    encoding, strict = context.encoding, context.strict
    parse_int, parse_float, parse_constant = context.parse_int, context.parse_float, context.parse_constant
    parse_string, parse_array, parse_object = context.parse_string, context.parse_array, context.parse_object
    object_hook, object_pairs_hook = context.object_hook, context.object_pairs_hook
    match_number = NUMBER_RE.match

    def scan_once(string, idx):
        first = string[idx:idx + 1]
        if first == '"':
            return parse_string(string, idx + 1, encoding, strict)
        if first == '{':
            return parse_object((string, idx + 1), encoding, strict, scan_once, object_hook, object_pairs_hook)
        if first == '[':
            return parse_array((string, idx + 1), scan_once)
        if first in _NAMES:
            name, value = _NAMES[first]
            if string.startswith(name, idx):
                return value, idx + len(name)
        number = match_number(string, idx)
        if number is not None:
            integer, fraction, exponent = number.groups()
            if fraction or exponent:
                return parse_float(number.group()), number.end()
            return parse_int(integer), number.end()
        name = _CONSTANTS.get(first)
        if name is not None and string.startswith(name, idx):
            return parse_constant(name), idx + len(name)
        raise StopIteration

    return scan_once


make_scanner = c_make_scanner or py_make_scanner
