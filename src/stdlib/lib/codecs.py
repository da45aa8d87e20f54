"""The registry of codecs, and the base classes that codecs are made of.

A codec has an encoder and a decoder, functions from (input, errors) to (output, length consumed), incremental
versions of both that take their input in pieces, and a reader and a writer that wrap a file.
"""

import __builtin__
import sys

try:
    from _codecs import *
except ImportError, why:
    raise SystemError('Failed to load the builtin codecs: %s' % why)

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE",
           "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
           "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE",
           "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
           "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder",
           "StreamReader", "StreamWriter",
           "StreamReaderWriter", "StreamRecoder",
           "getencoder", "getdecoder", "getincrementalencoder",
           "getincrementaldecoder", "getreader", "getwriter",
           "encode", "decode", "iterencode", "iterdecode",
           "strict_errors", "ignore_errors", "replace_errors",
           "xmlcharrefreplace_errors", "backslashreplace_errors",
           "register_error", "lookup_error"]

# Marks at the start of a text that tell its encoding and byte order. The names with 32 and 64 are old ones of UTF-16
# and UTF-32.

BOM_UTF8 = '\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = '\xff\xfe'
BOM_BE = BOM_UTF16_BE = '\xfe\xff'
BOM_UTF32_LE = '\xff\xfe\x00\x00'
BOM_UTF32_BE = '\x00\x00\xfe\xff'
if sys.byteorder == 'little':
    BOM = BOM_UTF16 = BOM_UTF16_LE
    BOM_UTF32 = BOM_UTF32_LE
else:
    BOM = BOM_UTF16 = BOM_UTF16_BE
    BOM_UTF32 = BOM_UTF32_BE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


class CodecInfo(tuple):
    """What lookup() knows of a codec: a tuple of encoder, decoder, reader and writer, and attributes for all parts."""

    # Code that is about to convert text warns of codecs that convert something else.
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None,
                incrementalencoder=None, incrementaldecoder=None, name=None,
                _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        cls = self.__class__
        return "<%s.%s object for encoding %s at 0x%x>" % (cls.__module__, cls.__name__, self.name, id(self))


class Codec:
    """Stateless conversion; errors names what becomes of what cannot be converted, as register_error() knows it."""

    def encode(self, input, errors='strict'):
        """The encoding of the input, and how much of it was encoded."""
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        """What the input stands for, and how much of it was decoded."""
        raise NotImplementedError


class IncrementalEncoder(object):
    """Encodes an input that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        """The encoding of the next piece; the last one is final."""
        raise NotImplementedError

    def reset(self):
        """Forgets what has come so far."""

    def getstate(self):
        """What setstate() goes back to."""
        return 0

    def setstate(self, state):
        """Goes back to a state that getstate() answered."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An incremental encoder that keeps what it cannot encode yet; _buffer_encode() says how much it could."""

    def __init__(self, errors='strict'):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        waiting = self.buffer + input
        result, consumed = self._buffer_encode(waiting, self.errors, final)
        self.buffer = waiting[consumed:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder(object):
    """Decodes an input that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        """What the next piece stands for; the last one is final."""
        raise NotImplementedError

    def reset(self):
        """Forgets what has come so far."""

    def getstate(self):
        """What setstate() goes back to: the bytes that wait to be decoded, and a number of the codec's own."""
        return "", 0

    def setstate(self, state):
        """Goes back to a state that getstate() answered."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """An incremental decoder that keeps a sequence cut off; _buffer_decode() says how much it could decode."""

    def __init__(self, errors='strict'):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        waiting = self.buffer + input
        result, consumed = self._buffer_decode(waiting, self.errors, final)
        self.buffer = waiting[consumed:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """A file that encodes what is written to it; what it does not have itself is the wrapped stream's."""

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        """Writes the encoding of an object."""
        encoded, consumed = self.encode(object, self.errors)
        self.stream.write(encoded)

    def writelines(self, list):
        """Writes the encoding of strings put together."""
        self.write(''.join(list))

    def reset(self):
        """Brings the encoder to its initial state."""

    def seek(self, offset, whence=0):
        """Goes to a position; at the start the encoder starts afresh."""
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """A file that decodes what is read from it; what it does not have itself is the wrapped stream's.

    Three buffers follow each other: bytebuffer has bytes that could not be decoded yet, charbuffer what was decoded
    and not asked for, and linebuffer, where it is not None, the latter cut in lines.
    """

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = ""
        self.charbuffer = ""
        self.linebuffer = None

    def decode(self, input, errors='strict'):
        raise NotImplementedError

    def _fill(self, size, firstline):
        """Decodes the next bytes of the stream, about size of them; answers whether there were any."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        waiting = self.bytebuffer + new
        try:
            decoded, consumed = self.decode(waiting, self.errors)
        except UnicodeDecodeError, error:
            if not firstline:
                raise
            # The lines before the error can still be had.
            decoded, consumed = self.decode(waiting[:error.start], self.errors)
            if len(decoded.splitlines(True)) <= 1:
                raise
        self.bytebuffer = waiting[consumed:]
        self.charbuffer += decoded
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        """What the next bytes stand for.

        size is about how many bytes are read at a time, chars the most characters that are answered; as much as
        there is where they are negative. With firstline an error behind the first line waits for the next call.
        """
        if self.linebuffer:
            self.charbuffer = "".join(self.linebuffer)
            self.linebuffer = None
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            if not self._fill(size, firstline):
                break
        if chars < 0:
            result = self.charbuffer
            self.charbuffer = ""
        else:
            result = self.charbuffer[:chars]
            self.charbuffer = self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        """The next line, without its end where keepends is false; size is how much is read at a time."""
        if self.linebuffer:
            line = self.linebuffer.pop(0)
            if len(self.linebuffer) == 1:
                # The last one may be a part of a line.
                self.charbuffer = self.linebuffer[0]
                self.linebuffer = None
            return line if keepends else line.splitlines(False)[0]

        readsize = size or 72
        line = ""
        while True:
            data = self.read(readsize, firstline=True)
            if data and data.endswith("\r"):
                # The line's end may go on.
                data += self.read(size=1, chars=1)
            line += data
            lines = line.splitlines(True)
            if len(lines) > 1:
                line = lines.pop(0)
                if len(lines) > 1:
                    lines[-1] += self.charbuffer
                    self.linebuffer = lines
                    self.charbuffer = None
                else:
                    self.charbuffer = lines[0] + self.charbuffer
                return line if keepends else line.splitlines(False)[0]
            if lines:
                bare = lines[0].splitlines(False)[0]
                if bare != lines[0]:
                    return lines[0] if keepends else bare
            if not data or size is not None:
                if line and not keepends:
                    line = line.splitlines(False)[0]
                return line
            if readsize < 8000:
                readsize *= 2

    def readlines(self, sizehint=None, keepends=True):
        """All lines that are left; sizehint says nothing."""
        return self.read().splitlines(keepends)

    def reset(self):
        """Forgets what has been read and decoded, but not where the stream stands."""
        self.bytebuffer = ""
        self.charbuffer = u""
        self.linebuffer = None

    def seek(self, offset, whence=0):
        """Goes to a position of the stream, and starts afresh there."""
        self.stream.seek(offset, whence)
        self.reset()

    def next(self):
        """The next line."""
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __iter__(self):
        return self

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    """A file that decodes what is read from it and encodes what is written to it, by a reader and a writer."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def next(self):
        """The next line."""
        return self.reader.next()

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    """A file of one encoding that is read and written in another.

    encode and decode are of the encoding that callers see, Reader and Writer of the one in the file.
    """

    data_encoding = 'unknown'
    file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(1)

    def next(self):
        """The next line."""
        return self.encode(self.reader.next(), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.writer.write(self.decode(''.join(list), self.errors)[0])

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def open(filename, mode='rb', encoding=None, errors='strict', buffering=1):
    """A file that is decoded and encoded as it is read and written; without an encoding, a plain file.

    An encoded file is opened in binary mode always: ends of lines are the decoder's.
    """
    if encoding is not None:
        if 'U' in mode:
            mode = mode.strip().replace('U', '')
            if mode[:1] not in ('r', 'w', 'a'):
                mode = 'r' + mode
        if 'b' not in mode:
            mode += 'b'
    file = __builtin__.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    wrapped = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    wrapped.encoding = encoding
    return wrapped


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A file of file_encoding (data_encoding without one) that is read and written in data_encoding."""
    if file_encoding is None:
        file_encoding = data_encoding
    outside = lookup(data_encoding)
    inside = lookup(file_encoding)
    wrapped = StreamRecoder(file, outside.encode, outside.decode, inside.streamreader, inside.streamwriter, errors)
    wrapped.data_encoding = data_encoding
    wrapped.file_encoding = file_encoding
    return wrapped


def getencoder(encoding):
    """The encoder of an encoding; LookupError where there is none."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The decoder of an encoding; LookupError where there is none."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The IncrementalEncoder of an encoding; LookupError where there is none."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """The IncrementalDecoder of an encoding; LookupError where there is none."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """The StreamReader of an encoding; LookupError where there is none."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The StreamWriter of an encoding; LookupError where there is none."""
    return lookup(encoding).streamwriter


def _pieces(convert, iterator):
    for piece in iterator:
        output = convert(piece)
        if output:
            yield output
    output = convert("", True)
    if output:
        yield output


def iterencode(iterator, encoding, errors='strict', **kwargs):
    """The encodings of an iterator's strings, of which each may depend on those before it."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for output in _pieces(encoder.encode, iterator):
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    """What an iterator's strings stand for, where sequences may go from one into the next."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for output in _pieces(decoder.decode, iterator):
        yield output


def make_identity_dict(rng):
    """A dictionary that maps each item of a sequence to itself."""
    return dict([(item, item) for item in rng])


def make_encoding_map(decoding_map):
    """A decoding map turned round; what it reaches in several ways becomes None, which cannot be encoded."""
    result = {}
    for key, value in decoding_map.items():
        result[value] = None if value in result else key
    return result


strict_errors = lookup_error("strict")
ignore_errors = lookup_error("ignore")
replace_errors = lookup_error("replace")
xmlcharrefreplace_errors = lookup_error("xmlcharrefreplace")
backslashreplace_errors = lookup_error("backslashreplace")
