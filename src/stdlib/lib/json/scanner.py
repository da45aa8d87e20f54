"""From JSON text to a value: what each kind of value begins with."""
import re

__all__ = ['make_scanner']

NUMBER_RE = re.compile(r'(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?')

# The names that stand for values, by their first letter.
_NAMES = {'n': ('null', None), 't': ('true', True), 'f': ('false', False)}
_CONSTANTS = {'N': 'NaN', 'I': 'Infinity', '-': '-Infinity'}


def py_make_scanner(context):
    """A function that answers the value at an index of a text, and the index behind it; context is a decoder."""
    parse_object = context.parse_object
    parse_array = context.parse_array
    parse_string = context.parse_string
    match_number = NUMBER_RE.match
    encoding = context.encoding
    strict = context.strict
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook

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

make_scanner = py_make_scanner
