"""What module json is built on: strings, the scanner and the quick encoder, which are written in C in CPython."""
import re

__all__ = ['encode_basestring_ascii', 'make_encoder', 'make_scanner', 'scanstring']

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

NUMBER_RE = re.compile(r'(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?')

# The names that stand for values, by their first letter.
_NAMES = {'n': ('null', None), 't': ('true', True), 'f': ('false', False)}
_CONSTANTS = {'N': 'NaN', 'I': 'Infinity', '-': '-Infinity'}

ESCAPE_ASCII = re.compile(r'([\\"]|[^\ -~])')
HAS_UTF8 = re.compile(r'[\x80-\xff]')
ESCAPE_DCT = {
    '\\': '\\\\',
    '"': '\\"',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
}
for _code in range(0x20):
    ESCAPE_DCT.setdefault(chr(_code), '\\u%04x' % _code)
del _code

INFINITY = float('inf')
FLOAT_REPR = float.__repr__


def errmsg(msg, doc, pos, end=None):
    # As module json words it, whichever that is.
    from json.decoder import errmsg
    return errmsg(msg, doc, pos, end)


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


def scanstring(s, end, encoding=None, strict=True):
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


def read_object(s_and_end, encoding, strict, scan_once, object_hook, object_pairs_hook):
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


def read_array(s_and_end, scan_once):
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


def make_scanner(context):
    """A function that answers the value at an index of a text, and the index behind it; context is a decoder."""
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
            return scanstring(string, idx + 1, encoding, strict)
        if first == '{':
            return read_object((string, idx + 1), encoding, strict, scan_once, object_hook, object_pairs_hook)
        if first == '[':
            return read_array((string, idx + 1), scan_once)
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


def _escape(match):
    # The escape of a character that is not ASCII, or has a meaning.
    char = match.group()
    known = ESCAPE_DCT.get(char)
    if known is not None:
        return known
    code = ord(char)
    if code < 0x10000:
        return '\\u%04x' % code
    code -= 0x10000
    return '\\u%04x\\u%04x' % (0xd800 | code >> 10, 0xdc00 | code & 0x3ff)


def encode_basestring_ascii(s):
    """A string in quotes, with escapes for all that is not ASCII; bytes are UTF-8."""
    if isinstance(s, str) and HAS_UTF8.search(s) is not None:
        s = s.decode('utf-8')
    return '"' + str(ESCAPE_ASCII.sub(_escape, s)) + '"'


def _integer(o):
    # A subclass may show itself otherwise.
    return str(o)


class make_encoder(object):
    """Encodes values to pieces of text, all at once."""

    is_quick = True

    def __init__(self, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan):
        """markers finds values that hold themselves, or is None; encoder writes strings; the rest is JSONEncoder's."""
        self.markers = markers
        self.default = default
        self.string = encoder
        self.indent = indent
        self.key_separator = key_separator
        self.item_separator = item_separator
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.allow_nan = allow_nan

    def __call__(self, o, level):
        """The pieces of a value that is nested in level others."""
        pieces = []
        self.add(o, level, pieces.append)
        return pieces

    def float(self, o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return FLOAT_REPR(o)
        if not self.allow_nan:
            message = "Out of range float values are not JSON compliant"
            raise ValueError(message if self.is_quick else message + ": " + repr(o))
        return text

    def simple(self, o):
        """The text of a value that holds no others; None where it is no such value."""
        if isinstance(o, basestring):
            return self.string(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, (int, long)):
            return _integer(o)
        if isinstance(o, float):
            return self.float(o)
        return None

    def key(self, key):
        """The text of a dictionary's key; None where it is left out."""
        if isinstance(key, basestring):
            pass
        elif isinstance(key, float):
            key = self.float(key)
        elif key is None:
            key = 'null'
        elif isinstance(key, bool) and not self.is_quick:
            key = 'true' if key else 'false'
        elif isinstance(key, (int, long)):
            key = _integer(key)
        elif self.skipkeys:
            return None
        elif self.is_quick:
            raise TypeError("keys must be a string")
        else:
            raise TypeError("key " + repr(key) + " is not a string")
        return self.string(key)

    def enter(self, o):
        if self.markers is not None:
            if id(o) in self.markers:
                raise ValueError("Circular reference detected")
            self.markers[id(o)] = o

    def leave(self, o):
        if self.markers is not None:
            del self.markers[id(o)]

    def newline(self, level):
        return '' if self.indent is None else '\n' + ' ' * (self.indent * level)

    def items(self, o):
        if self.sort_keys:
            return sorted(o.items(), key=lambda item: item[0])
        return o.items() if self.is_quick else o.iteritems()

    def add(self, o, level, write):
        """Writes all of a value."""
        text = self.simple(o)
        if text is not None:
            write(text)
        elif isinstance(o, (list, tuple)):
            self.add_list(o, level, write)
        elif isinstance(o, dict):
            self.add_dict(o, level, write)
        else:
            self.enter(o)
            self.add(self.default(o), level, write)
            self.leave(o)

    def add_list(self, o, level, write):
        if not o:
            write('[]')
            return
        self.enter(o)
        before = '[' + self.newline(level + 1)
        separator = self.item_separator + self.newline(level + 1)
        for value in o:
            write(before)
            self.add(value, level + 1, write)
            before = separator
        write(self.newline(level) + ']')
        self.leave(o)

    def add_dict(self, o, level, write):
        if not o:
            write('{}')
            return
        self.enter(o)
        write('{' + self.newline(level + 1))
        separator = self.item_separator + self.newline(level + 1)
        before = ''
        for key, value in self.items(o):
            text = self.key(key)
            if text is None:
                continue
            write(before + text + self.key_separator)
            self.add(value, level + 1, write)
            before = separator
        write(self.newline(level) + '}')
        self.leave(o)
