"""From values to JSON text: the encoder, and how strings are escaped."""
import re

from _json import encode_basestring_ascii

try:
    from _json import make_encoder as c_make_encoder
except ImportError:
    c_make_encoder = None

INFINITY = float('inf')
FLOAT_REPR = float.__repr__

# Characters that must not stand between quotes as they are, and what stands for them.
ESCAPE = re.compile(r'["\\\x00-\x1f]')
ESCAPE_DCT = dict([(chr(code), '\\u%04x' % code) for code in range(0x20)])
ESCAPE_DCT.update(zip('"\\\b\f\n\r\t', ['\\' + letter for letter in '"\\bfnrt']))


def encode_basestring(s):
    """A string in quotes, with escapes for what JSON demands."""
    return '"' + ESCAPE.sub(lambda match: ESCAPE_DCT[match.group()], s) + '"'


def _string_encoder(encoder):
    """The function that writes strings as an encoder says."""
    encode = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
    encoding = encoder.encoding
    if encoding == 'utf-8':
        return encode
    return lambda o: encode(o.decode(encoding) if isinstance(o, str) else o)


def _takes_quick(encoder):
    """Whether c_make_encoder, which neither indents nor sorts, can do what an encoder says."""
    return c_make_encoder is not None and encoder.indent is None and not encoder.sort_keys


def _quick_pieces(encoder, o):
    """The list of the pieces of a value, by c_make_encoder."""
    return c_make_encoder({} if encoder.check_circular else None, encoder.default, _string_encoder(encoder),
                          encoder.indent, encoder.key_separator, encoder.item_separator, encoder.sort_keys,
                          encoder.skipkeys, encoder.allow_nan)(o, 0)


class _Writer(object):
    """Encodes one value: what an encoder says, as functions and strings.

    chunks(o, level) are the pieces of a value that is nested in level others; add(o, level, write) writes them all,
    which takes half the time.
    """

    def __init__(self, encoder):
        self.string = _string_encoder(encoder)
        # By id, the containers that the value is in.
        self.markers = {} if encoder.check_circular else None
        self.default, self.indent = encoder.default, encoder.indent
        self.key_separator, self.item_separator = encoder.key_separator, encoder.item_separator
        self.sort_keys, self.skipkeys, self.allow_nan = encoder.sort_keys, encoder.skipkeys, encoder.allow_nan

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
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
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
            return str(o)
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
        elif isinstance(key, bool):
            key = 'true' if key else 'false'
        elif isinstance(key, (int, long)):
            key = str(key)
        elif self.skipkeys:
            return None
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
        return o.iteritems()

    def add(self, o, level, write):
        """Writes all of a value."""
        text = self.simple(o)
        if text is not None:
            write(text)
        else:
            self.add_container(o, level, write)

    def add_container(self, o, level, write):
        """Writes all of a value that simple() has no text for."""
        if isinstance(o, (list, tuple)):
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
        simple = self.simple
        for value in o:
            text = simple(value)
            if text is not None:
                write(before + text)
            else:
                write(before)
                self.add_container(value, level + 1, write)
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
            label = before + text + self.key_separator
            text = self.simple(value)
            if text is not None:
                write(label + text)
            else:
                write(label)
                self.add_container(value, level + 1, write)
            before = separator
        write(self.newline(level) + '}')
        self.leave(o)

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

    # What stands between a key and its value, and between items.
    key_separator, item_separator = ': ', ', '

    def __init__(self, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, encoding='utf-8', default=None):
        """skipkeys leaves keys out that are no strings or numbers, instead of TypeError. ensure_ascii writes escapes
        for all that is not ASCII. check_circular finds values that hold themselves. allow_nan writes NaN and
        infinities, which JSON does not have, instead of ValueError. sort_keys sorts the keys of dictionaries. indent
        is how many spaces each level is indented by; None puts everything in one line. separators are those of items
        and of a key and its value. encoding is that of byte strings. default makes other values of those that cannot
        be encoded.
        """
        self.encoding, self.ensure_ascii = encoding, ensure_ascii
        self.check_circular, self.allow_nan = check_circular, allow_nan
        self.sort_keys, self.skipkeys = sort_keys, skipkeys
        self.indent = indent
        if default is not None:
            # Instead of the method.
            self.default = default
        if separators is not None:
            self.item_separator, self.key_separator = separators

    def default(self, o):
        """Another value for one that cannot be encoded; TypeError where there is none."""
        raise TypeError("%s is not JSON serializable" % repr(o))

    def encode(self, o):
        """The JSON text of a value."""
        if isinstance(o, basestring):
            if isinstance(o, str) and self.encoding is not None and self.encoding != 'utf-8':
                o = o.decode(self.encoding)
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        if type(self).iterencode != JSONEncoder.iterencode:
            # A subclass says how.
            return ''.join(self.iterencode(o, _one_shot=True))
        if _takes_quick(self):
            return ''.join(_quick_pieces(self, o))
        pieces = []
        _Writer(self).add(o, 0, pieces.append)
        return ''.join(pieces)

    def iterencode(self, o, _one_shot=False):
        """The JSON text of a value, piece by piece."""
        if _one_shot and _takes_quick(self):
            return _quick_pieces(self, o)
        return _Writer(self).chunks(o, 0)
