"""From values to JSON text: the encoder, and how strings are escaped."""
import re

from _json import ESCAPE_ASCII, ESCAPE_DCT, FLOAT_REPR, HAS_UTF8, INFINITY, encode_basestring_ascii, make_encoder

ESCAPE = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')


def encode_basestring(s):
    """A string in quotes, with escapes for what JSON demands."""
    return '"' + ESCAPE.sub(lambda match: ESCAPE_DCT[match.group()], s) + '"'


class _Writer(make_encoder):
    """Encodes one value: what an encoder says, as functions and strings.

    chunks(o, level) are the pieces of a value that is nested in level others; add(o, level, write) writes them all,
    which takes half the time.
    """

    def __init__(self, encoder, is_whole):
        encode = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        encoding = encoder.encoding
        string = encode
        if encoding != 'utf-8':
            string = lambda o: encode(o.decode(encoding) if isinstance(o, str) else o)
        make_encoder.__init__(self, {} if encoder.check_circular else None, encoder.default, string, encoder.indent,
                              encoder.key_separator, encoder.item_separator, encoder.sort_keys, encoder.skipkeys,
                              encoder.allow_nan)
        # CPython's quick encoder, which is for whole texts without layout, has messages of its own.
        self.is_quick = is_whole and encoder.indent is None and not encoder.sort_keys

    def chunks(self, o, level):
        """The pieces of a value."""
        text = self.simple(o)
        if text is not None:
            yield text
            return
        if isinstance(o, (list, tuple)):
            pieces = self.list_chunks(o, level)
        elif isinstance(o, dict):
            pieces = self.dict_chunks(o, level)
        else:
            pieces = self.other_chunks(o, level)
        for piece in pieces:
            yield piece

    def other_chunks(self, o, level):
        self.enter(o)
        for piece in self.chunks(self.default(o), level):
            yield piece
        self.leave(o)

    def list_chunks(self, o, level):
        if not o:
            yield '[]'
            return
        self.enter(o)
        before = '[' + self.newline(level + 1)
        separator = self.item_separator + self.newline(level + 1)
        for value in o:
            text = self.simple(value)
            if text is not None:
                yield before + text
            else:
                yield before
                for piece in self.chunks(value, level + 1):
                    yield piece
            before = separator
        if self.indent is not None:
            yield self.newline(level)
        yield ']'
        self.leave(o)

    def dict_chunks(self, o, level):
        if not o:
            yield '{}'
            return
        self.enter(o)
        yield '{'
        separator = self.item_separator + self.newline(level + 1)
        if self.indent is not None:
            yield self.newline(level + 1)
        is_first = True
        for key, value in self.items(o):
            text = self.key(key)
            if text is None:
                continue
            if not is_first:
                yield separator
            is_first = False
            yield text
            yield self.key_separator
            for piece in self.chunks(value, level + 1):
                yield piece
        if self.indent is not None:
            yield self.newline(level)
        yield '}'
        self.leave(o)


class JSONEncoder(object):
    """Makes JSON text of values; a subclass may override default() for more types."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, skipkeys=False, ensure_ascii=True,
                 check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, encoding='utf-8', default=None):
        """skipkeys leaves keys out that are no strings or numbers, instead of TypeError. ensure_ascii writes escapes
        for all that is not ASCII. check_circular finds values that hold themselves. allow_nan writes NaN and
        infinities, which JSON does not have, instead of ValueError. sort_keys sorts the keys of dictionaries. indent
        is how many spaces each level is indented by; None puts everything in one line. separators are those of items
        and of a key and its value. encoding is that of byte strings. default makes other values of those that cannot
        be encoded.
        """
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default
        self.encoding = encoding

    def default(self, o):
        """Another value for one that cannot be encoded; TypeError where there is none."""
        raise TypeError(repr(o) + " is not JSON serializable")

    def encode(self, o):
        """The JSON text of a value."""
        if isinstance(o, basestring):
            if isinstance(o, str) and self.encoding is not None and self.encoding != 'utf-8':
                o = o.decode(self.encoding)
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        if type(self).iterencode != JSONEncoder.iterencode:
            # A subclass says how.
            return ''.join(self.iterencode(o, _one_shot=True))
        pieces = []
        _Writer(self, True).add(o, 0, pieces.append)
        return ''.join(pieces)

    def iterencode(self, o, _one_shot=False):
        """The JSON text of a value, piece by piece."""
        return _Writer(self, _one_shot).chunks(o, 0)
