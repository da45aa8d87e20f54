"""Buffers over raw streams, as CPython's Modules/_io/bufferedio.c has them."""

import errno

from _bytesio import _BufferedIOBase, size_of
from _fileio import fill, space_of, text_or_bytes_of
from _iobase import BlockingIOError, DEFAULT_BUFFER_SIZE

__all__ = ['BufferedReader', 'BufferedWriter', 'BufferedRandom', 'BufferedRWPair']


class _Buffered(_BufferedIOBase):
    """What every buffer over one raw stream has."""

    __module__ = '_io'
    raw = None
    _is_detached = False

    def _start(self, raw, size):
        if isinstance(size, float):
            raise TypeError('integer argument expected, got float')
        if size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self.raw = raw
        self._size = size
        # What was read ahead, and how much of it has been given out.
        self._ahead = ''
        self._given = 0
        # What is still to be written.
        self._behind = bytearray()
        self._is_detached = False

    def _stream(self):
        if self.raw is None:
            raise ValueError('raw stream has been detached' if self._is_detached
                             else 'I/O operation on uninitialized object')
        return self.raw

    def _check(self, action):
        if self._stream().closed:
            raise ValueError(action + ' closed file')

    @property
    def closed(self):
        return self._stream().closed

    @property
    def name(self):
        return self._stream().name

    @property
    def mode(self):
        return self._stream().mode

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

    def __repr__(self):
        kind = type(self)
        name = '%s.%s' % (kind.__module__, kind.__name__)
        try:
            return '<%s name=%r>' % (name, self.name)
        except (AttributeError, ValueError):
            return '<%s>' % name

    def __getstate__(self):
        raise TypeError("can not serialize a '%s' object" % type(self).__name__)

    def close(self):
        raw = self._stream()
        if not raw.closed:
            try:
                self.flush()
            finally:
                raw.close()

    def detach(self):
        raw = self._stream()
        self.flush()
        self.raw = None
        self._is_detached = True
        return raw

    def flush(self):
        self._check('flush of')
        self._write_behind()
        self._forget_ahead()

    def _forget_ahead(self):
        """Moves the raw stream back to where the reader stands."""
        left = len(self._ahead) - self._given
        self._ahead = ''
        self._given = 0
        if left:
            self._raw_seek(-left, 1)

    def _raw_seek(self, pos, whence):
        place = self.raw.seek(pos, whence)
        if place < 0:
            raise IOError('Raw stream returned invalid position %d' % place)
        return place

    def _raw_tell(self):
        place = self._stream().tell()
        if place < 0:
            raise IOError('Raw stream returned invalid position %d' % place)
        return place

    def tell(self):
        place = self._raw_tell()
        return long(place - (len(self._ahead) - self._given) + len(self._behind))

    def seek(self, pos, whence=0):
        if not isinstance(whence, (int, long)) or whence < 0 or whence > 2:
            raise ValueError('whence must be between 0 and 2, not %r' % (whence,))
        self._check('seek of')
        if not self._stream().seekable():
            raise IOError('File or stream is not seekable.')
        if not hasattr(pos, '__index__'):
            raise TypeError("'%s' object cannot be interpreted as an index" % type(pos).__name__)
        self._write_behind()
        if whence == 1:
            pos -= len(self._ahead) - self._given
        place = self._raw_seek(pos, whence)
        self._ahead = ''
        self._given = 0
        return long(place)

    def truncate(self, pos=None):
        raw = self._stream()
        if raw.writable():
            self.flush()
        if pos is None:
            pos = self.tell()
        return raw.truncate(pos)

    # Reading

    def _raw_read(self, size):
        """One read of the raw stream: bytes, none at the end, None where it would wait."""
        space = bytearray(size)
        while True:
            try:
                count = self.raw.readinto(space)
                break
            except IOError as error:
                if error.errno != errno.EINTR:
                    raise
        if count is None:
            return None
        if not 0 <= count <= size:
            raise IOError('raw readinto() returned invalid length %d (should have been between 0 and %d)'
                          % (count, size))
        return bytes(buffer(space, 0, count))

    def _take(self, count):
        """Bytes that were read ahead."""
        start = self._given
        end = min(len(self._ahead), start + count)
        self._given = end
        return self._ahead[start:end]

    def read(self, n=-1):
        n = size_of(n)
        if n < -1:
            raise ValueError('read length must be positive or -1')
        self._check('read of')
        self._write_behind()
        return self._read_all() if n == -1 else self._read_count(n)

    def _read_all(self):
        parts = [self._take(len(self._ahead))]
        readall = getattr(self.raw, 'readall', None)
        if readall is not None:
            rest = readall()
            if rest is not None and not isinstance(rest, bytes):
                raise IOError('readall() should return bytes')
            return parts[0] + rest if rest is not None else parts[0] or None
        while True:
            part = self.raw.read()
            if part is not None and not isinstance(part, bytes):
                raise IOError('read() should return bytes')
            if not part:
                whole = ''.join(parts)
                return whole or part
            parts.append(part)

    def _read_count(self, count):
        first = self._take(count)
        missing = count - len(first)
        if missing <= 0:
            return first
        parts = [first]
        while missing > 0:
            if missing >= self._size:
                part = self._raw_read(missing - missing % self._size)
                if not part:
                    break
            else:
                part = self._raw_read(self._size)
                if not part:
                    break
                self._ahead = part
                self._given = 0
                part = self._take(missing)
            parts.append(part)
            missing -= len(part)
        else:
            part = ''
        whole = ''.join(parts)
        return None if part is None and not whole else whole

    def peek(self, n=0):
        """Bytes that come next, without moving; one read of the raw stream at most."""
        self._check('peek of')
        self._write_behind()
        if self._given >= len(self._ahead):
            self._ahead = self._raw_read(self._size) or ''
            self._given = 0
        return self._ahead[self._given:]

    def read1(self, n):
        if n < 0:
            raise ValueError('read length must be positive')
        self._check('read of')
        self._write_behind()
        if n == 0:
            return ''
        if self._given >= len(self._ahead):
            self._ahead = self._raw_read(self._size) or ''
            self._given = 0
        return self._take(n)

    def readinto(self, b):
        self._check('readinto of')
        self._write_behind()
        data = self._read_count(space_of(b))
        if data is None:
            return None
        fill(b, data)
        return long(len(data))

    def readline(self, limit=-1):
        limit = size_of(limit)
        self._check('readline of')
        self._write_behind()
        parts = []
        while limit != 0:
            if self._given >= len(self._ahead):
                self._ahead = self._raw_read(self._size) or ''
                self._given = 0
                if not self._ahead:
                    break
            end = self._ahead.find('\n', self._given) + 1 or len(self._ahead)
            count = end - self._given
            part = self._take(count if limit < 0 else min(count, limit))
            parts.append(part)
            if part.endswith('\n'):
                break
            if limit > 0:
                limit -= len(part)
        return ''.join(parts)

    def next(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    # Writing

    def _write_behind(self):
        behind = self._behind
        while behind:
            count = self._raw_write(behind)
            if count is None:
                raise BlockingIOError(errno.EAGAIN, 'write could not complete without blocking', 0)
            del behind[:count]

    def _raw_write(self, data):
        while True:
            try:
                count = self.raw.write(bytes(data))
                break
            except IOError as error:
                if error.errno != errno.EINTR:
                    raise
        if count is not None and not 0 <= count <= len(data):
            raise IOError('raw write() returned invalid length %d (should have been between 0 and %d)'
                          % (count, len(data)))
        return count

    def write(self, b):
        data = text_or_bytes_of(b)
        self._check('write to')
        self._forget_ahead()
        behind = self._behind
        if len(behind) + len(data) <= self._size:
            behind.extend(data)
            return long(len(data))
        held = len(behind)
        behind.extend(data)
        while len(behind) > self._size:
            count = self._raw_write(behind)
            if count is None:
                # As much as fits is kept.
                lost = len(behind) - self._size
                if lost <= 0:
                    break
                del behind[self._size:]
                raise BlockingIOError(errno.EAGAIN, 'write could not complete without blocking', len(data) - lost)
            del behind[:count]
        return long(len(data))


def _unsupported(name):
    def method(self, *arguments):
        self._stream()
        self._unsupported(name)
    method.__name__ = name
    return method


class BufferedReader(_Buffered):
    """A buffer over a raw stream that is read."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self.raw = None
        if not raw.readable():
            raise IOError('File or stream is not readable.')
        self._start(raw, buffer_size)

    write = _unsupported('write')

    def flush(self):
        """Flushes the raw stream."""
        self._stream().flush()


class BufferedWriter(_Buffered):
    """A buffer over a raw stream that is written."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE, max_buffer_size=None):
        self.raw = None
        if not raw.writable():
            raise IOError('File or stream is not writable.')
        if max_buffer_size is not None:
            _warn_of_maximum()
        self._start(raw, buffer_size)

    read = _unsupported('read')
    read1 = _unsupported('read1')
    readinto = _unsupported('readinto')

    @property
    def peek(self):
        raise AttributeError("'_io.BufferedWriter' object has no attribute 'peek'")

    readline = _unsupported('read')


class BufferedRandom(_Buffered):
    """A buffer over a raw stream that is read, written and moved about in."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE, max_buffer_size=None):
        self.raw = None
        if not raw.seekable():
            raise IOError('File or stream is not seekable.')
        if not raw.readable():
            raise IOError('File or stream is not readable.')
        if not raw.writable():
            raise IOError('File or stream is not writable.')
        if max_buffer_size is not None:
            _warn_of_maximum()
        self._start(raw, buffer_size)


def _warn_of_maximum():
    import warnings
    warnings.warn('max_buffer_size is deprecated', DeprecationWarning, 3)


class BufferedRWPair(_BufferedIOBase):
    """A reader and a writer as one stream, which cannot be moved about in."""

    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, max_buffer_size=None):
        if max_buffer_size is not None:
            _warn_of_maximum()
        if not reader.readable():
            raise IOError('File or stream is not readable.')
        if not writer.writable():
            raise IOError('File or stream is not writable.')
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, n=-1):
        return self.reader.read(n)

    def readinto(self, b):
        return self.reader.readinto(b)

    def read1(self, n):
        return self.reader.read1(n)

    def peek(self, n=0):
        return self.reader.peek(n)

    def write(self, b):
        return self.writer.write(b)

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def flush(self):
        return self.writer.flush()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.writer.isatty() or self.reader.isatty()

    @property
    def closed(self):
        return self.writer.closed
