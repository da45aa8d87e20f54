"""From JSON text to values: the decoder, and how strings, objects and arrays are read."""
import re

from _json import scanstring
from json import scanner
from json.scanner import read_array as JSONArray, read_object as JSONObject

__all__ = ['JSONDecoder']

PosInf, NegInf, NaN = float('inf'), float('-inf'), float('nan')

_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}

WHITESPACE = re.compile(r'[ \t\n\r]*')


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


class JSONDecoder(object):
    """Makes values of JSON text."""

    def __init__(self, encoding=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        """encoding is that of byte strings, UTF-8 by default.

        object_hook makes something of each dict, or object_pairs_hook of each list of pairs. parse_float, parse_int
        and parse_constant make numbers of their text, the last of -Infinity, Infinity and NaN. Without strict, strings
        may have control characters.
        """
        self.encoding, self.strict = encoding, strict
        # What makes numbers of their text.
        self.parse_int, self.parse_float = parse_int or int, parse_float or float
        self.parse_constant = _CONSTANTS.__getitem__ if not parse_constant else parse_constant
        # What is asked about each object.
        self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
        # The readers of values that have parts, and of all together, which asks for what is above.
        self.parse_string, self.parse_array, self.parse_object = scanstring, JSONArray, JSONObject
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s, _w=WHITESPACE.match):
        """The value of a text, which has nothing else."""
        value, end = self.raw_decode(s, idx=_w(s, 0).end())
        end = _w(s, end).end()
        if end != len(s):
            raise ValueError(errmsg('Extra data', s, end, len(s)))
        return value

    def raw_decode(self, s, idx=0):
        """The value at an index of a text, and the index behind it."""
        try:
            value, end = self.scan_once(s, idx)
        except StopIteration:
            raise ValueError('No JSON object could be decoded')
        return value, end
