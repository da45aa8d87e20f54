"""The base classes of streams, as CPython's Modules/_io/iobase.c has them."""

__all__ = ['DEFAULT_BUFFER_SIZE', 'BlockingIOError', 'UnsupportedOperation', '_IOBase', '_RawIOBase', 'check_open']

DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(ValueError, IOError):
    """Raised for an operation that a stream does not have."""

    __module__ = '_io'


class BlockingIOError(IOError):
    """Raised where a stream in non-blocking mode would have to wait; characters_written says how far it came."""

    __module__ = '_io'

    def __init__(self, errno=None, strerror=None, characters_written=0):
        IOError.__init__(self, errno, strerror)
        self.errno = errno
        self.strerror = strerror
        if not isinstance(characters_written, (int, long)):
            raise TypeError('an integer is required')
        self.characters_written = characters_written


def check_open(stream, message='I/O operation on closed file.'):
    if stream.closed:
        raise ValueError(message)


class _IOBase(object):
    """The base of all streams: it reads and writes nothing, and iterates over lines."""

    __module__ = '_io'

    def _unsupported(self, operation):
        raise UnsupportedOperation(operation)

    def seek(self, *place):
        """Moves to a byte offset, counted from the start (0), from here (1) or from the end (2); answers the new one."""
        self._unsupported('seek')

    def tell(self):
        """The offset where the stream stands."""
        return self.seek(0, 1)

    def truncate(self, pos=None):
        """Cuts the stream at an offset, where it stands by default; answers the new size."""
        self._unsupported('truncate')

    def flush(self):
        """Writes what is buffered; nothing here."""
        check_open(self)

    def close(self):
        """Flushes and closes the stream; closing it again does nothing."""
        if not self.__dict__.get('_is_closed'):
            try:
                self.flush()
            finally:
                self._is_closed = True

    @property
    def closed(self):
        return self.__dict__.get('_is_closed', False)

    def seekable(self):
        """Whether seek(), tell() and truncate() work."""
        return False

    def readable(self):
        """Whether the stream can be read."""
        return False

    def writable(self):
        """Whether the stream can be written."""
        return False

    def _checkClosed(self, msg=None):
        check_open(self)
        return True

    def _checkSeekable(self, msg=None):
        if self.seekable() is not True:
            raise IOError('File or stream is not seekable.')
        return True

    def _checkReadable(self, msg=None):
        if self.readable() is not True:
            raise IOError('File or stream is not readable.')
        return True

    def _checkWritable(self, msg=None):
        if self.writable() is not True:
            raise IOError('File or stream is not writable.')
        return True

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *exception):
        self.close()

    def fileno(self):
        """The file descriptor, where there is one."""
        self._unsupported('fileno')

    def isatty(self):
        """Whether the stream is a terminal."""
        check_open(self)
        return False

    def readline(self, limit=-1):
        """One line with its newline, or its first bytes up to the limit."""
        if limit is None:
            limit = -1
        elif not isinstance(limit, (int, long)):
            raise TypeError('integer argument expected, got %r' % type(limit).__name__)
        peek = getattr(self, 'peek', None)
        parts = []
        size = 0
        while limit < 0 or size < limit:
            count = 1
            if peek is not None:
                ahead = peek(1)
                if not isinstance(ahead, bytes):
                    raise IOError("peek() should have returned a bytes object, not '%.200s'" % type(ahead).__name__)
                if ahead:
                    count = (ahead.find('\n') + 1) or len(ahead)
                    # The whole limit, as in C: a line in pieces may become longer than that.
                    if limit >= 0:
                        count = min(count, limit)
            part = self.read(count)
            if not isinstance(part, bytes):
                raise IOError("read() should have returned a bytes object, not '%.200s'" % type(part).__name__)
            if not part:
                break
            parts.append(part)
            size += len(part)
            if part.endswith('\n'):
                break
        return ''.join(parts)

    def __iter__(self):
        check_open(self)
        return self

    def next(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None):
        """The lines that are left; no more are read once their sizes reach the hint."""
        if hint is None or hint <= 0:
            return list(self)
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size >= hint:
                break
        return lines

    def writelines(self, lines):
        """Writes each of the lines, adding nothing."""
        check_open(self)
        for line in lines:
            self.write(line)


class _RawIOBase(_IOBase):
    """The base of unbuffered binary streams: readinto() does the work."""

    __module__ = '_io'

    def read(self, n=-1):
        """Up to n bytes, all that are left by default; None where none are ready yet."""
        if n is None:
            n = -1
        if n < 0:
            return self.readall()
        space = bytearray(n.__index__())
        count = self.readinto(space)
        if count is None:
            return None
        del space[count:]
        return bytes(space)

    def readall(self):
        """Every byte to the end of the stream."""
        parts = []
        while True:
            part = self.read(DEFAULT_BUFFER_SIZE)
            if part is not None and not isinstance(part, bytes):
                raise TypeError('read() should return bytes')
            if not part:
                break
            parts.append(part)
        return ''.join(parts) if parts else part
