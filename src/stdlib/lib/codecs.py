"""The registry of codecs, and the base classes that codecs are made of.

A codec has an encoder and a decoder, functions from (input, errors) to (output, length consumed), incremental
versions of both that take their input in pieces, and a reader and a writer that wrap a file.
"""

import __builtin__
import sys

try:
    from _codecs import *
except ImportError, missing:
    raise SystemError('Failed to load the builtin codecs: %s' % missing)

# Marks at the start of a text that tell its encoding and byte order, each of them in both orders. The names with 32 and
# 64 are old ones of UTF-16 and UTF-32.

BOM_UTF8 = '\xef\xbb\xbf'
BOM_UTF16_BE, BOM_UTF16_LE = '\xfe\xff', '\xff\xfe'
BOM_UTF32_BE, BOM_UTF32_LE = '\0\0' + BOM_UTF16_BE, BOM_UTF16_LE + '\0\0'
BOM_UTF16, BOM_UTF32 = (BOM_UTF16_LE, BOM_UTF32_LE) if sys.byteorder == 'little' else (BOM_UTF16_BE, BOM_UTF32_BE)
BOM, BOM_BE, BOM_LE = BOM_UTF16, BOM_UTF16_BE, BOM_UTF16_LE
BOM32_BE, BOM32_LE = BOM_UTF16_BE, BOM_UTF16_LE
BOM64_BE, BOM64_LE = BOM_UTF32_BE, BOM_UTF32_LE

__all__ = (
    # The registry.
    'register lookup open EncodedFile '
    # The marks.
    'BOM BOM_BE BOM_LE BOM32_BE BOM32_LE BOM64_BE BOM64_LE '
    'BOM_UTF8 BOM_UTF16 BOM_UTF16_LE BOM_UTF16_BE BOM_UTF32 BOM_UTF32_LE BOM_UTF32_BE '
    # What codecs are made of.
    'CodecInfo Codec IncrementalEncoder IncrementalDecoder StreamReader StreamWriter StreamReaderWriter StreamRecoder '
    # The parts of a codec by the name of its encoding.
    'getencoder getdecoder getincrementalencoder getincrementaldecoder getreader getwriter '
    'encode decode iterencode iterdecode '
    # What becomes of errors.
    'strict_errors ignore_errors replace_errors xmlcharrefreplace_errors backslashreplace_errors '
    'register_error lookup_error').split()


class CodecInfo(tuple):
    """What lookup() knows of a codec: a tuple of encoder, decoder, reader and writer, and attributes for all parts."""

    # Code that is about to convert text warns of codecs that convert something else.
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, _is_text_encoding=None):
        info = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        info.encode, info.decode, info.streamreader, info.streamwriter = info
        info.incrementalencoder, info.incrementaldecoder = incrementalencoder, incrementaldecoder
        info.name = name
        if _is_text_encoding is not None:
            info._is_text_encoding = _is_text_encoding
        return info

    def __repr__(self):
        kind = type(self)
        return "<%s.%s object for encoding %s at 0x%x>" % (kind.__module__, kind.__name__, self.name, id(self))


def _whole(self, input, errors='strict'):
    """The input converted, and how much of it was; a codec has to say how."""
    raise NotImplementedError


def _piece(self, input, final=False):
    """The next piece of an input converted, the last one being final; a codec has to say how."""
    raise NotImplementedError


def _buffered(self, input, errors, final):
    """As much of the input converted as can be already, and how much that was; a codec has to say how."""
    raise NotImplementedError


class Codec:
    """Stateless conversion; errors names what becomes of what cannot be converted, as register_error() knows it."""

    encode = decode = _whole


class IncrementalEncoder(object):
    """Encodes an input that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors, self.buffer = errors, ""

    encode = _piece

    def reset(self):
        """Forgets what has come so far."""

    def setstate(self, state):
        """Goes back to a state that getstate() answered."""

    def getstate(self):
        """What setstate() goes back to."""
        return 0


class IncrementalDecoder(object):
    """Decodes an input that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    decode = _piece

    def reset(self):
        """Forgets what has come so far."""

    def setstate(self, state):
        """Goes back to a state that getstate() answered."""

    def getstate(self):
        """What setstate() goes back to: the bytes that wait to be decoded, and a number of the codec's own."""
        return "", 0


def _convert_what_waits(self, convert, input, final):
    """Puts the input behind what waits in the buffer, and keeps there what convert() leaves of both."""
    waiting = self.buffer + input
    result, done = convert(waiting, self.errors, final)
    self.buffer = waiting[done:]
    return result


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An incremental encoder that keeps what it cannot encode yet; _buffer_encode() says how much it could."""

    _buffer_encode = _buffered

    def encode(self, input, final=False):
        return _convert_what_waits(self, self._buffer_encode, input, final)

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def setstate(self, state):
        self.buffer = state or ""

    def getstate(self):
        return self.buffer or 0


class BufferedIncrementalDecoder(IncrementalDecoder):
    """An incremental decoder that keeps a sequence cut off; _buffer_decode() says how much it could decode."""

    def __init__(self, errors='strict'):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = ""

    _buffer_decode = _buffered

    def decode(self, input, final=False):
        return _convert_what_waits(self, self._buffer_decode, input, final)

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = ""

    def setstate(self, state):
        self.buffer = state[0]

    def getstate(self):
        return self.buffer, 0


class _Wrapper:
    """What wraps a file, its stream: what it does not have itself is the stream's."""

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)


class StreamWriter(Codec, _Wrapper):
    """A file that encodes what is written to it; what it does not have itself is the wrapped stream's."""

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors

    def reset(self):
        """Brings the encoder to its initial state."""

    def seek(self, offset, whence=0):
        """Goes to a position; at the start the encoder starts afresh."""
        self.stream.seek(offset, whence)
        if (offset, whence) == (0, 0):
            self.reset()

    def writelines(self, list):
        """Writes the encoding of strings put together."""
        self.write(''.join(list))

    def write(self, object):
        """Writes the encoding of an object."""
        self.stream.write(self.encode(object, self.errors)[0])


class StreamReader(Codec, _Wrapper):
    """A file that decodes what is read from it; what it does not have itself is the wrapped stream's.

    Three buffers follow each other: bytebuffer has bytes that could not be decoded yet, charbuffer what was decoded
    and not asked for, and linebuffer, where it is not None, the latter cut in lines.
    """

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors
        self.bytebuffer = self.charbuffer = ""
        self.linebuffer = None

    decode = _whole

    def reset(self):
        """Forgets what has been read and decoded, but not where the stream stands."""
        self.bytebuffer, self.charbuffer, self.linebuffer = "", u"", None

    def seek(self, offset, whence=0):
        """Goes to a position of the stream, and starts afresh there."""
        self.stream.seek(offset, whence)
        self.reset()

    def _decode_lines_before(self, error, waiting):
        """Decodes what stands before an error, which is raised again where that is not more than a line."""
        result = self.decode(waiting[:error.start], self.errors)
        if len(result[0].splitlines(True)) > 1:
            return result
        raise

    def _fill(self, size, firstline):
        """Decodes the next bytes of the stream, about size of them; answers whether there were any."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        waiting = self.bytebuffer + new
        try:
            decoded, done = self.decode(waiting, self.errors)
        except UnicodeDecodeError, error:
            if not firstline:
                raise
            decoded, done = self._decode_lines_before(error, waiting)
        self.bytebuffer = waiting[done:]
        self.charbuffer += decoded
        return bool(new)

    def _take(self, chars):
        """Takes that many characters out of the buffer, all of them for None."""
        taken = self.charbuffer[:chars]
        self.charbuffer = "" if chars is None else self.charbuffer[chars:]
        return taken

    def _put_lines_together(self):
        """Makes characters of the lines that wait."""
        if self.linebuffer:
            self.charbuffer, self.linebuffer = "".join(self.linebuffer), None

    def read(self, size=-1, chars=-1, firstline=False):
        """What the next bytes stand for.

        size is about how many bytes are read at a time, chars the most characters that are answered; as much as
        there is where they are negative. With firstline an error behind the first line waits for the next call.
        """
        self._put_lines_together()
        wanted = size if chars < 0 else chars
        more = True
        while more and (wanted < 0 or len(self.charbuffer) < wanted):
            more = self._fill(size, firstline)
        return self._take(None if wanted < 0 else wanted)

    def _waiting_line(self):
        """Takes the first of the lines that wait."""
        line = self.linebuffer.pop(0)
        if len(self.linebuffer) == 1:
            # The last one may be a part of a line.
            self._put_lines_together()
        return line

    def _keep(self, lines):
        """Keeps lines that were read too far; what is in charbuffer belongs behind them."""
        if len(lines) == 1:
            self.charbuffer = lines[0] + self.charbuffer
        else:
            lines[-1] += self.charbuffer
            self.linebuffer, self.charbuffer = lines, None

    def _next_line(self, size):
        """Reads a line, or what there is of it: all that is left, or what one reading gave where it has a size."""
        step = size or 72
        text = ""
        while True:
            new = self.read(step, firstline=True)
            if new and new.endswith("\r"):
                # The line's end may go on.
                new += self.read(size=1, chars=1)
            text += new
            lines = text.splitlines(True)
            if len(lines) > 1:
                self._keep(lines[1:])
                return lines[0]
            if lines and lines[0] != _bare(lines[0]):
                return lines[0]
            if size is not None or not new:
                return text
            if step < 8000:
                step += step

    def readline(self, size=None, keepends=True):
        """The next line, without its end where keepends is false; size is how much is read at a time."""
        line = self._waiting_line() if self.linebuffer else self._next_line(size)
        return line if keepends else _bare(line)

    def readlines(self, sizehint=None, keepends=True):
        """All lines that are left; sizehint says nothing."""
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    def next(self):
        """The next line."""
        line = self.readline()
        if line:
            return line
        raise StopIteration


def _bare(line):
    """A line without its end."""
    return line and line.splitlines(False)[0]


class _Pair(_Wrapper):
    """A reader and a writer of one stream."""

    def _wrap(self, stream, Reader, Writer, errors):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def __iter__(self):
        return self

    def reset(self):
        for side in self.reader, self.writer:
            side.reset()


class StreamReaderWriter(_Pair):
    """A file that decodes what is read from it and encodes what is written to it, by a reader and a writer."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self._wrap(stream, Reader, Writer, errors)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if (offset, whence) == (0, 0):
            self.reset()
        else:
            self.reader.reset()

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def next(self):
        """The next line."""
        return self.reader.next()

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def readline(self, size=None):
        return self.reader.readline(size)

    def read(self, size=-1):
        return self.reader.read(size)


class StreamRecoder(_Pair):
    """A file of one encoding that is read and written in another.

    encode and decode are of the encoding that callers see, Reader and Writer of the one in the file.
    """

    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.encode, self.decode = encode, decode
        self._wrap(stream, Reader, Writer, errors)

    def _outwards(self, text):
        return self.encode(text, self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.writer.write(self.decode(''.join(list), self.errors)[0])

    def next(self):
        """The next line."""
        return self._outwards(self.reader.next())

    def readlines(self, sizehint=None):
        return self._outwards(self.reader.read()).splitlines(True)

    def readline(self, size=None):
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self._outwards(line)

    def read(self, size=-1):
        return self._outwards(self.reader.read(size))


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


def getreader(encoding):
    """The StreamReader of an encoding; LookupError where there is none."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The StreamWriter of an encoding; LookupError where there is none."""
    return lookup(encoding).streamwriter


def _incremental(encoding, part):
    found = getattr(lookup(encoding), part)
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementalencoder(encoding):
    """The IncrementalEncoder of an encoding; LookupError where there is none."""
    return _incremental(encoding, 'incrementalencoder')


def getincrementaldecoder(encoding):
    """The IncrementalDecoder of an encoding; LookupError where there is none."""
    return _incremental(encoding, 'incrementaldecoder')


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


strict_errors, ignore_errors, replace_errors, xmlcharrefreplace_errors, backslashreplace_errors = map(
    lookup_error, ('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace'))
