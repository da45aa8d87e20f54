"""From JSON text to values: the decoder, and how strings, objects and arrays are read."""
import re

from json import scanner

__all__ = ['JSONDecoder']

PosInf = float('1e400')
NegInf = -PosInf
NaN = float('nan')

_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}

DEFAULT_ENCODING = "utf-8"

# What has no meaning of its own in a string, and what follows it.
STRINGCHUNK = re.compile(r'([^"\\\x00-\x1f]*)(["\\\x00-\x1f])')
HEXADECIMAL = re.compile(r'[0-9a-fA-F]{4}')
WHITESPACE = re.compile(r'[ \t\n\r]*')
WHITESPACE_STR = ' \t\n\r'

BACKSLASH = {
    '"': u'"', '\\': u'\\', '/': u'/',
    'b': u'\b', 'f': u'\f', 'n': u'\n', 'r': u'\r', 't': u'\t',
}


def linecol(doc, pos):
    """The line and the column of an index in a text, both counted from 1."""
    return doc.count('\n', 0, pos) + 1, pos - doc.rfind('\n', 0, pos)


def errmsg(msg, doc, pos, end=None):
    """A message about a place in a text, or about all from pos to end."""
    line, column = linecol(doc, pos)
    if end is None:
        return '%s: line %d column %d (char %d)' % (msg, line, column, pos)
    last_line, last_column = linecol(doc, end)
    return '%s: line %d column %d - line %d column %d (char %d - %d)' % (
        msg, line, column, last_line, last_column, pos, end)


def _code_unit(s, pos):
    # The number of the four digits behind the u at pos.
    digits = s[pos + 1:pos + 5]
    if HEXADECIMAL.match(digits) is None:
        raise ValueError(errmsg("Invalid \\uXXXX escape", s, pos))
    return int(digits, 16)


def _escaped(s, end):
    # The character behind the backslash before end, and the index behind it.
    unit = _code_unit(s, end)
    end += 5
    if 0xd800 <= unit <= 0xdbff and s[end:end + 2] == '\\u':
        low = _code_unit(s, end + 1)
        if 0xdc00 <= low <= 0xdfff:
            return unichr(0x10000 + ((unit - 0xd800) << 10 | low - 0xdc00)), end + 6
    return unichr(unit), end


def py_scanstring(s, end, encoding=None, strict=True):
    """The string whose opening quote is before end, and the index behind its closing quote.

    Bytes are decoded by encoding. Control characters are let through where strict is false.
    """
    begin = end - 1
    pieces = []
    while True:
        chunk = STRINGCHUNK.match(s, end)
        if chunk is None:
            raise ValueError(errmsg("Unterminated string starting at", s, begin))
        content, terminator = chunk.groups()
        end = chunk.end()
        if content:
            pieces.append(content if isinstance(content, unicode) else unicode(content, encoding or DEFAULT_ENCODING))
        if terminator == '"':
            return u''.join(pieces), end
        if terminator != '\\':
            if strict:
                raise ValueError(errmsg("Invalid control character at", s, end - 1))
            pieces.append(terminator)
            continue
        escape = s[end:end + 1]
        if not escape:
            raise ValueError(errmsg("Unterminated string starting at", s, begin))
        if escape == 'u':
            char, end = _escaped(s, end)
        else:
            char = BACKSLASH.get(escape)
            if char is None:
                raise ValueError(errmsg("Invalid \\escape", s, end - 1))
            end += 1
        pieces.append(char)

scanstring = py_scanstring


def _after_space(s, end):
    # The next index where there is no white space.
    return WHITESPACE.match(s, end).end() if s[end:end + 1] in WHITESPACE_STR else end


def _expected(what, of_unicode, s, end):
    # The error for what is missing at an index. CPython words it otherwise for unicode text, and at the end of a text.
    if end >= len(s) and what != ": delimiter":
        return ValueError(errmsg("Expecting object", s, len(s) - 1))
    return ValueError(errmsg("Expecting " + (of_unicode if isinstance(s, unicode) else what), s, end))


def _value(s, end, scan_once):
    try:
        return scan_once(s, end)
    except StopIteration:
        raise ValueError("No JSON object could be decoded")


def JSONObject(s_and_end, encoding, strict, scan_once, object_hook, object_pairs_hook):
    """The object whose opening brace is before the index of s_and_end, and the index behind its closing brace."""
    s, end = s_and_end
    pairs = []
    end = _after_space(s, end)
    if s[end:end + 1] != '}':
        while True:
            if s[end:end + 1] != '"':
                raise _expected("property name", "property name enclosed in double quotes", s, end)
            key, end = scanstring(s, end + 1, encoding, strict)
            end = _after_space(s, end)
            if s[end:end + 1] != ':':
                raise _expected(": delimiter", "':' delimiter", s, end)
            value, end = _value(s, _after_space(s, end + 1), scan_once)
            pairs.append((key, value))
            end = _after_space(s, end)
            following = s[end:end + 1]
            if following == '}':
                break
            if following != ',':
                raise _expected(", delimiter", "',' delimiter", s, end)
            end = _after_space(s, end + 1)
    end += 1
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end
    result = dict(pairs)
    if object_hook is not None:
        result = object_hook(result)
    return result, end


def JSONArray(s_and_end, scan_once):
    """The array whose opening bracket is before the index of s_and_end, and the index behind its closing one."""
    s, end = s_and_end
    values = []
    end = _after_space(s, end)
    if s[end:end + 1] == ']':
        return values, end + 1
    while True:
        if end >= len(s):
            raise _expected("object", "object", s, end)
        value, end = _value(s, end, scan_once)
        values.append(value)
        end = _after_space(s, end)
        following = s[end:end + 1]
        if following == ']':
            return values, end + 1
        if following != ',':
            raise _expected(", delimiter", "',' delimiter", s, end)
        end = _after_space(s, end + 1)


class JSONDecoder(object):
    """Makes values of JSON text."""

    def __init__(self, encoding=None, object_hook=None, parse_float=None,
                 parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        """encoding is that of byte strings, UTF-8 by default.

        object_hook makes something of each dict, or object_pairs_hook of each list of pairs. parse_float, parse_int
        and parse_constant make numbers of their text, the last of -Infinity, Infinity and NaN. Without strict, strings
        may have control characters.
        """
        self.encoding = encoding
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s, _w=WHITESPACE.match):
        """The value of a text, which has nothing else."""
        value, end = self.raw_decode(s, idx=_w(s, 0).end())
        end = _w(s, end).end()
        if end != len(s):
            raise ValueError(errmsg("Extra data", s, end, len(s)))
        return value

    def raw_decode(self, s, idx=0):
        """The value at an index of a text, and the index behind it."""
        try:
            return self.scan_once(s, idx)
        except StopIteration:
            raise ValueError("No JSON object could be decoded")
