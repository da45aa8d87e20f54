"""Text over binary streams, as CPython's Modules/_io/textio.c has it."""

from _iobase import _IOBase

__all__ = ['_TextIOBase', 'TextIOWrapper', 'IncrementalNewlineDecoder', 'end_of_line']


class _TextIOBase(_IOBase):
    """The base of text streams."""

    __module__ = '_io'

    def read(self, n=-1):
        """Up to n characters, all that are left by default."""
        self._unsupported('read')

    def readline(self, limit=-1):
        """One line with its newline."""
        self._unsupported('readline')

    def write(self, s):
        """Writes text; answers how many characters."""
        self._unsupported('write')

    def detach(self):
        """Separates the binary stream from the text, and answers it."""
        self._unsupported('detach')

    encoding = None
    newlines = None
    errors = None


_SEEN_TURN, _SEEN_FEED, _SEEN_BOTH = 1, 2, 4
_SEEN = (None, u'\r', u'\n', ('\r', '\n'), u'\r\n', ('\r', '\r\n'), ('\n', '\r\n'), ('\r', '\n', '\r\n'))


class IncrementalNewlineDecoder(object):
    """A decoder around another one (or around none): it notes the kinds of newlines and may translate them to one."""

    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder = decoder
        self.translate = bool(translate)
        self.errors = errors
        self._seen = 0
        self._pending_turn = False

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if not isinstance(text, unicode):
            raise TypeError("decoder should return a string result, not '%.200s'" % type(text).__name__)
        if self._pending_turn and (text or final):
            text = u'\r' + text
            self._pending_turn = False
        # A newline of two characters is never torn apart.
        if not final and text.endswith(u'\r'):
            text = text[:-1]
            self._pending_turn = True
        both = text.count(u'\r\n')
        turns = text.count(u'\r') - both
        feeds = text.count(u'\n') - both
        self._seen |= (turns and _SEEN_TURN) | (feeds and _SEEN_FEED) | (both and _SEEN_BOTH)
        if self.translate:
            if both:
                text = text.replace(u'\r\n', u'\n')
            if turns:
                text = text.replace(u'\r', u'\n')
        return text

    def getstate(self):
        buffered, flag = ('', 0) if self.decoder is None else self.decoder.getstate()
        return buffered, flag << 1 | self._pending_turn

    def setstate(self, state):
        buffered, flag = state
        self._pending_turn = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((buffered, flag >> 1))

    def reset(self):
        self._seen = 0
        self._pending_turn = False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return _SEEN[self._seen]


def end_of_line(text, start, newline):
    """Where the line that starts here ends, -1 where its end has not come; newline is as open() takes it."""
    if newline is None or newline == '\n':
        return text.find(u'\n', start) + 1 or -1
    if newline:
        at = text.find(newline, start)
        return at if at < 0 else at + len(newline)
    feed = text.find(u'\n', start)
    turn = text.find(u'\r', start, feed) if feed >= 0 else text.find(u'\r', start)
    if turn < 0:
        return feed + 1 or -1
    return turn + 2 if text[turn + 1:turn + 2] == u'\n' else turn + 1


def refuse_size(size):
    if isinstance(size, float):
        raise TypeError("'float' object cannot be interpreted as an index")
    raise TypeError("integer argument expected, got '%s'" % type(size).__name__)


def _preferred_encoding():
    try:
        import locale
    except ImportError:
        return 'ascii'
    return locale.getpreferredencoding()


class TextIOWrapper(_TextIOBase):
    """Text over a buffered binary stream."""

    __module__ = '_io'
    _CHUNK_SIZE = 8192
    _is_ready = False
    _is_detached = False

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False):
        self._is_ready = False
        if newline is not None and not isinstance(newline, basestring):
            raise TypeError('newline must be str or None')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError('illegal newline value: %s' % newline)
        if encoding is None:
            encoding = _preferred_encoding()
        if not isinstance(encoding, str):
            raise IOError('could not determine default encoding')
        import codecs
        codecs.lookup(encoding)
        if errors is None:
            errors = 'strict'
        self.__dict__['buffer'] = buffer
        self.__dict__['encoding'] = encoding
        self.__dict__['errors'] = errors
        self.__dict__['line_buffering'] = bool(line_buffering)
        self._newline = newline
        self._translates_read = newline is None
        self._written_newline = {None: None, '': None, '\n': None}.get(newline, newline and unicode(newline))
        if newline is None:
            import os
            self._written_newline = None if os.linesep == '\n' else unicode(os.linesep)
        self._decoder = None
        if buffer.readable():
            decoder = codecs.getincrementaldecoder(encoding)(errors)
            self._decoder = decoder if newline else IncrementalNewlineDecoder(decoder, newline is None)
        self._encoder = codecs.getincrementalencoder(encoding)(errors) if buffer.writable() else None
        # Decoded characters, how many of them were given out, and where the decoder stood before them.
        self._decoded = u''
        self._given = 0
        self._snapshot = None
        self._pending = []
        self._can_seek = self._may_tell = bool(buffer.seekable())
        self._is_ready = True
        self._is_detached = False
        if self._can_seek and self._encoder is not None and buffer.tell() != 0:
            # No mark of byte order in the middle of a file.
            try:
                self._encoder.setstate(0)
            except LookupError:
                pass

    def _stream(self):
        if not self._is_ready:
            raise ValueError('underlying buffer has been detached' if self._is_detached
                             else 'I/O operation on uninitialized object')
        return self.__dict__['buffer']

    def _check(self):
        if self._stream().closed:
            raise ValueError('I/O operation on closed file.')

    @property
    def closed(self):
        return self._stream().closed

    @property
    def name(self):
        return self._stream().name

    @property
    def newlines(self):
        decoder = self._decoder if self._stream() is not None else None
        return getattr(decoder, 'newlines', None)

    def __repr__(self):
        try:
            return "<_io.TextIOWrapper name=%r encoding='%s'>" % (self.name, self.encoding)
        except (AttributeError, ValueError):
            return "<_io.TextIOWrapper encoding='%s'>" % self.encoding

    def readable(self):
        return self._stream().readable()

    def writable(self):
        return self._stream().writable()

    def seekable(self):
        return self._stream().seekable()

    def fileno(self):
        return self._stream().fileno()

    def isatty(self):
        return self._stream().isatty()

    def flush(self):
        self._check()
        self._may_tell = self._can_seek
        self._write_pending()
        self._stream().flush()

    def close(self):
        stream = self._stream()
        if not stream.closed:
            try:
                self.flush()
            finally:
                stream.close()

    def detach(self):
        stream = self._stream()
        self.flush()
        self._is_ready = False
        self._is_detached = True
        return stream

    # Writing

    def _write_pending(self):
        if self._pending:
            data = ''.join(self._pending)
            self._pending = []
            self._stream().write(data)

    def write(self, s):
        self._check()
        if self._encoder is None:
            raise IOError('not writable')
        if not isinstance(s, unicode):
            raise TypeError('write() argument 1 must be unicode, not ' + type(s).__name__)
        size = len(s)
        ends_line = u'\n' in s
        if ends_line and self._written_newline is not None:
            s = s.replace(u'\n', self._written_newline)
        data = self._encoder.encode(s)
        self._pending.append(data)
        flushes = self.line_buffering and (ends_line or u'\r' in s)
        if flushes or sum(map(len, self._pending)) > self._CHUNK_SIZE or len(self._pending) > 256:
            self._write_pending()
        if flushes:
            self.flush()
        self._snapshot = None
        if self._decoder is not None:
            self._decoder.reset()
        self._decoded = u''
        self._given = 0
        return long(size)

    # Reading

    def _take(self, count=None):
        start = self._given
        end = len(self._decoded) if count is None else min(len(self._decoded), start + count)
        self._given = end
        return self._decoded[start:end]

    def _read_chunk(self):
        """Decodes the next bytes; answers whether there were any."""
        if self._decoder is None:
            raise IOError('not readable')
        if self._may_tell:
            state = self._decoder.getstate()
            if not isinstance(state, tuple):
                raise TypeError('illegal decoder state')
            held, flags = state
        chunk = self._stream().read1(self._CHUNK_SIZE)
        if not isinstance(chunk, bytes):
            raise TypeError("underlying read1() should have returned a bytes object, not '%.200s'"
                            % type(chunk).__name__)
        text = self._decoder.decode(chunk, not chunk)
        if not isinstance(text, unicode):
            raise TypeError("decoder should return a string result, not '%.200s'" % type(text).__name__)
        self._decoded = text
        self._given = 0
        if self._may_tell:
            self._snapshot = flags, held + chunk
        return bool(chunk) or bool(text)

    def read(self, n=-1):
        self._check()
        if self._decoder is None:
            raise IOError('not readable')
        if n is None:
            n = -1
        elif not isinstance(n, (int, long)):
            refuse_size(n)
        self._write_pending()
        if n < 0:
            rest = self._stream().read()
            if not isinstance(rest, bytes):
                raise TypeError("underlying read() should have returned a bytes object, not '%.200s'"
                                % type(rest).__name__)
            text = self._take() + self._decoder.decode(rest, True)
            self._decoded = u''
            self._given = 0
            self._snapshot = None
            return text
        parts = [self._take(n)]
        missing = n - len(parts[0])
        while missing > 0 and self._read_chunk():
            part = self._take(missing)
            parts.append(part)
            missing -= len(part)
        return u''.join(parts)

    def readline(self, limit=-1):
        self._check()
        if limit is None:
            limit = -1
        elif not isinstance(limit, (int, long)):
            refuse_size(limit)
        if self._decoder is None:
            raise IOError('not readable')
        self._write_pending()
        newline = self._newline
        parts = []
        size = 0
        while True:
            if self._given >= len(self._decoded):
                while self._read_chunk() and not self._decoded:
                    pass
                if not self._decoded:
                    self._snapshot = None
                    break
            if parts and newline and len(newline) > 1:
                # A newline of two characters may begin in the last chunk.
                last = parts.pop()
                self._decoded = last + self._decoded[self._given:]
                self._joined(len(last))
                size -= len(last)
            end = end_of_line(self._decoded, self._given, newline)
            count = (end if end >= 0 else len(self._decoded)) - self._given
            if limit >= 0 and count > limit - size:
                parts.append(self._take(limit - size))
                break
            part = self._take(count)
            parts.append(part)
            size += len(part)
            if end >= 0 or size == limit:
                break
        return u''.join(parts)

    def _joined(self, count):
        """The decoded characters were put after characters of an earlier chunk: the snapshot no longer fits them."""
        self._given = 0
        self._snapshot = None

    def next(self):
        self._may_tell = False
        line = self.readline()
        if not line:
            self._snapshot = None
            self._may_tell = self._can_seek
            raise StopIteration
        return line

    # Positions: a byte offset, and above it what the decoder needs to get from there to the character.

    def tell(self):
        self._check()
        if not self._can_seek:
            raise IOError('underlying stream is not seekable')
        if not self._may_tell:
            raise IOError('telling position disabled by next() call')
        self._write_pending()
        stream = self._stream()
        stream.flush()
        position = stream.tell()
        if self._decoder is None or self._snapshot is None:
            return position
        flags, fed = self._snapshot
        position -= len(fed)
        given = self._given
        if given == 0:
            return _cookie(position, flags)
        decoder = self._decoder
        saved = decoder.getstate()
        try:
            decoder.setstate(('', flags))
            start, start_flags, skip, decoded = position, flags, given, 0
            count = 0
            for byte in fed:
                count += 1
                decoded += len(decoder.decode(byte))
                held, flags = decoder.getstate()
                if not held and decoded <= given:
                    # Here the decoder holds nothing back: a place to start from.
                    start += count
                    start_flags = flags
                    skip = given - decoded
                    count = 0
                if decoded >= given:
                    return _cookie(start, start_flags, count, skip)
            decoded += len(decoder.decode('', True))
            if decoded < given:
                raise IOError("can't reconstruct logical file position")
            return _cookie(start, start_flags, count, skip, 1)
        finally:
            decoder.setstate(saved)

    def seek(self, cookie, whence=0):
        self._check()
        if not self._can_seek:
            raise IOError('underlying stream is not seekable')
        stream = self._stream()
        if whence == 1:
            if cookie != 0:
                raise IOError("can't do nonzero cur-relative seeks")
            whence = 0
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise IOError("can't do nonzero end-relative seeks")
            self.flush()
            position = stream.seek(0, 2)
            self._decoded = u''
            self._given = 0
            self._snapshot = None
            if self._decoder is not None:
                self._decoder.reset()
            return position
        elif whence != 0:
            raise ValueError('invalid whence (%r, should be 0, 1 or 2)' % (whence,))
        if isinstance(cookie, float):
            refuse_size(cookie)
        if cookie < 0:
            raise ValueError('negative seek position %r' % (cookie,))
        self.flush()
        position, flags, count, skip, at_end = _read_cookie(cookie)
        stream.seek(position)
        self._decoded = u''
        self._given = 0
        self._snapshot = None
        decoder = self._decoder
        if decoder is not None:
            if position == flags == 0:
                decoder.reset()
            else:
                decoder.setstate(('', flags))
            self._snapshot = flags, ''
        if skip:
            fed = stream.read(count)
            self._snapshot = flags, fed
            self._decoded = decoder.decode(fed, bool(at_end))
            if len(self._decoded) < skip:
                raise IOError("can't restore logical file position")
            self._given = skip
        if self._encoder is not None:
            try:
                if cookie:
                    self._encoder.setstate(0)
                else:
                    self._encoder.reset()
            except LookupError:
                pass
        return cookie

    def truncate(self, pos=None):
        self.flush()
        if pos is None:
            pos = self.tell()
        return self._stream().truncate(pos)

    def __getstate__(self):
        raise TypeError("can not serialize a '%s' object" % type(self).__name__)


_PART = (1 << 64) - 1


def _cookie(position, flags=0, count=0, skip=0, at_end=0):
    return position | flags << 64 | count << 128 | skip << 192 | at_end << 256


def _read_cookie(cookie):
    return cookie & _PART, cookie >> 64 & _PART, cookie >> 128 & _PART, cookie >> 192 & _PART, cookie >> 256
