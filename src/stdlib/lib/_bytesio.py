"""Bytes in memory as a stream, as CPython's Modules/_io/bytesio.c has them."""

from _fileio import bytes_of, fill, space_of
from _iobase import _IOBase

__all__ = ['_BufferedIOBase', 'BytesIO']


class _BufferedIOBase(_IOBase):
    """The base of buffered binary streams."""

    __module__ = '_io'

    def detach(self):
        """Separates the raw stream from the buffer, and answers it."""
        self._unsupported('detach')

    def read(self, n=-1):
        """Up to n bytes, all that are left by default."""
        self._unsupported('read')

    def read1(self, n=0):
        """Up to n bytes, with one read of the raw stream at most."""
        self._unsupported('read1')

    def readinto(self, b):
        """Reads into a writable buffer; answers how many bytes."""
        data = self.read(len(b))
        if not isinstance(data, bytes):
            raise TypeError('read() should return bytes')
        fill(b, data)
        return long(len(data))

    def write(self, b):
        """Writes the bytes; answers how many."""
        self._unsupported('write')


def size_of(size):
    """The size that a read was asked for, -1 for everything."""
    if size is None:
        return -1
    if isinstance(size, (int, long)):
        return size
    raise TypeError("integer argument expected, got '%s'" % type(size).__name__)


class BytesIO(_BufferedIOBase):
    """A stream over bytes that it holds."""

    __module__ = '_io'

    def __new__(cls, *arguments, **keywords):
        self = _BufferedIOBase.__new__(cls)
        self._bytes = bytearray()
        self._position = 0
        return self

    def __init__(self, initial_bytes=None):
        self._bytes = bytearray()
        self._position = 0
        if initial_bytes is not None:
            self._bytes = bytearray(bytes_of(initial_bytes))

    def _check(self):
        if self.__dict__.get('_is_closed'):
            raise ValueError('I/O operation on closed file.')

    def close(self):
        self._is_closed = True
        self._bytes = bytearray()

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def isatty(self):
        self._check()
        return False

    def flush(self):
        self._check()

    def getvalue(self):
        """Every byte that it holds."""
        self._check()
        return bytes(self._bytes)

    def tell(self):
        self._check()
        return long(self._position)

    def seek(self, pos, whence=0):
        self._check()
        if not isinstance(pos, (int, long)) or not isinstance(whence, (int, long)):
            raise TypeError('an integer is required')
        if whence == 0:
            if pos < 0:
                raise ValueError('negative seek value %d' % pos)
        elif whence == 1:
            pos += self._position
        elif whence == 2:
            pos += len(self._bytes)
        else:
            raise ValueError('invalid whence (%i, should be 0, 1 or 2)' % whence)
        if pos >= 1 << 63:
            raise OverflowError('new position too large')
        self._position = max(0L, pos)
        return long(self._position)

    def _take(self, end):
        data = bytes(self._bytes[self._position:end])
        self._position += len(data)
        return data

    def read(self, n=-1):
        self._check()
        n = size_of(n)
        return self._take(len(self._bytes) if n < 0 else self._position + n)

    def read1(self, n):
        return self.read(n)

    def readinto(self, b):
        self._check()
        data = self._take(self._position + space_of(b))
        fill(b, data)
        return long(len(data))

    def readline(self, limit=-1):
        self._check()
        limit = size_of(limit)
        end = self._bytes.find('\n', self._position) + 1 or len(self._bytes)
        return self._take(end if limit < 0 else min(end, self._position + limit))

    def next(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None):
        self._check()
        hint = size_of(hint)
        lines = []
        size = 0
        while hint <= 0 or size < hint:
            line = BytesIO.readline(self)
            if not line:
                break
            lines.append(line)
            size += len(line)
        return lines

    def write(self, b):
        self._check()
        data = bytes_of(b)
        if data:
            held = self._bytes
            position = self._position
            if position > len(held):
                held.extend('\0' * (position - len(held)))
            held[position:position + len(data)] = data
            self._position = position + len(data)
        return long(len(data))

    def truncate(self, pos=None):
        self._check()
        if pos is None:
            pos = self._position
        elif not isinstance(pos, (int, long)):
            raise TypeError("integer argument expected, got '%s'" % type(pos).__name__)
        if pos < 0:
            raise ValueError('negative size value %d' % pos)
        del self._bytes[pos:]
        return long(pos)

    def __getstate__(self):
        return self.getvalue(), self._position, self._own_attributes()

    def _own_attributes(self):
        own = dict((name, value) for name, value in self.__dict__.items()
                   if name not in ('_bytes', '_position', '_is_closed'))
        return own or None

    def __setstate__(self, state):
        self._check()
        if not isinstance(state, tuple) or len(state) < 3:
            raise TypeError('%.200s.__setstate__ argument should be 3-tuple, got %.200s'
                            % (type(self).__name__, type(state).__name__))
        data, position, attributes = state[:3]
        self._bytes = bytearray(bytes_of(data))
        if not isinstance(position, (int, long)):
            raise TypeError('second item of state must be an integer, got %.200s' % type(position).__name__)
        if position < 0:
            raise ValueError('position value cannot be negative')
        self._position = position
        if attributes is not None:
            if not isinstance(attributes, dict):
                raise TypeError('third item of state should be a dict, got a %.200s' % type(attributes).__name__)
            self.__dict__.update(attributes)
