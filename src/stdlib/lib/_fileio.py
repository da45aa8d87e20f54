"""Files without a buffer, by their descriptors, as CPython's Modules/_io/fileio.c has them."""

import errno
import posix

from _iobase import _RawIOBase, DEFAULT_BUFFER_SIZE

__all__ = ['FileIO']

_DIRECTORY = 0040000
_KIND = 0170000


class FileIO(_RawIOBase):
    """A file opened by name, or by the number of a descriptor, for reading (r), writing (w) or appending (a); a plus sign
    in the mode adds what is missing."""

    __module__ = '_io'
    _descriptor = -1
    _reads = False
    _writes = False
    _appends = False
    _closes = True
    _can_seek = None

    def __init__(self, name, mode='r', closefd=True):
        if self._descriptor >= 0:
            if self._closes:
                self.close()
            else:
                self._descriptor = -1
        self.__dict__.pop('_is_closed', None)
        if isinstance(name, float):
            raise TypeError('integer argument expected, got float')
        descriptor = -1
        if isinstance(name, (int, long)) and -1 << 63 <= name < 1 << 63:
            descriptor = int(name)
            if descriptor < 0:
                raise ValueError('negative file descriptor')
        elif isinstance(name, unicode):
            if u'\0' in name:
                raise TypeError('embedded NUL character')
        elif isinstance(name, (str, bytearray, buffer)):
            if '\0' in bytes(name):
                raise TypeError('embedded NUL character')
        else:
            raise TypeError('coercing to Unicode: need string or buffer, %s found' % type(name).__name__)
        flags = self._read_mode(mode)
        self._closes = bool(closefd)
        if descriptor >= 0:
            self._refuse_directory(descriptor, name)
            self._descriptor = descriptor
        else:
            if not closefd:
                raise ValueError('Cannot use closefd=False with file name')
            self._open(name, flags)
        self.__dict__['name'] = name
        if self._appends:
            try:
                self._seek(0, 2)
            except IOError:
                if self._closes:
                    self.close()
                raise

    def _read_mode(self, mode):
        if not isinstance(mode, str):
            mode = str(mode)
        self._reads = self._writes = self._appends = False
        chosen = plus = False
        flags = 0
        for letter in mode:
            if letter in 'rwa':
                if chosen:
                    raise ValueError('Must have exactly one of read/write/append mode and at most one plus')
                chosen = True
                if letter == 'r':
                    self._reads = True
                else:
                    self._writes = True
                    flags |= posix.O_CREAT | (posix.O_TRUNC if letter == 'w' else posix.O_APPEND)
                    self._appends = letter == 'a'
            elif letter == '+':
                if plus:
                    raise ValueError('Must have exactly one of read/write/append mode and at most one plus')
                plus = True
            elif letter != 'b':
                raise ValueError('invalid mode: %.200s' % mode)
        if not chosen:
            raise ValueError('Must have exactly one of read/write/append mode and at most one plus')
        if plus:
            self._reads = self._writes = True
            return flags | posix.O_RDWR
        return flags | (posix.O_RDONLY if self._reads else posix.O_WRONLY)

    def _open(self, name, flags):
        path = name if isinstance(name, unicode) else bytes(name)
        try:
            self._descriptor = posix.open(path, flags, 0666)
        except OSError as error:
            raise IOError(error.errno, error.strerror, name)
        try:
            self._refuse_directory(self._descriptor, name)
        except IOError:
            descriptor, self._descriptor = self._descriptor, -1
            posix.close(descriptor)
            raise

    def _refuse_directory(self, descriptor, name):
        try:
            kind = posix.fstat(descriptor).st_mode & _KIND
        except OSError as error:
            raise IOError(error.errno, error.strerror)
        if kind == _DIRECTORY:
            raise IOError(errno.EISDIR, posix.strerror(errno.EISDIR), name)

    def _check_open(self):
        if self._descriptor < 0:
            raise ValueError('I/O operation on closed file')

    def _check_mode(self, holds, action):
        self._check_open()
        if not holds:
            raise ValueError('File not open for ' + action)

    def close(self):
        """Closes the descriptor, unless it was given with closefd=False."""
        try:
            _RawIOBase.close(self)
        finally:
            descriptor, self._descriptor = self._descriptor, -1
            if descriptor >= 0 and self._closes:
                try:
                    posix.close(descriptor)
                except OSError as error:
                    raise IOError(error.errno, error.strerror)

    @property
    def closed(self):
        """True if the file is closed"""
        return self._descriptor < 0

    @property
    def closefd(self):
        """True if the file descriptor will be closed"""
        return self._closes

    @property
    def mode(self):
        """String giving the file mode"""
        if self._appends:
            return 'ab+' if self._reads else 'ab'
        if self._reads:
            return 'rb+' if self._writes else 'rb'
        return 'wb'

    def __repr__(self):
        if self._descriptor < 0:
            return '<_io.FileIO [closed]>'
        name = self.__dict__.get('name')
        if name is None:
            return "<_io.FileIO fd=%d mode='%s'>" % (self._descriptor, self.mode)
        return "<_io.FileIO name=%r mode='%s'>" % (name, self.mode)

    def readable(self):
        self._check_open()
        return self._reads

    def writable(self):
        self._check_open()
        return self._writes

    def seekable(self):
        self._check_open()
        if self._can_seek is None:
            try:
                self._seek(0, 1)
            except IOError:
                self._can_seek = False
            else:
                self._can_seek = True
        return self._can_seek

    def fileno(self):
        """The file descriptor."""
        self._check_open()
        return self._descriptor

    def isatty(self):
        self._check_open()
        return posix.isatty(self._descriptor)

    def _seek(self, pos, whence):
        try:
            return long(posix.lseek(self._descriptor, pos, whence))
        except OSError as error:
            raise IOError(error.errno, error.strerror)

    def seek(self, pos, whence=0):
        self._check_open()
        return self._seek(pos, whence)

    def tell(self):
        self._check_open()
        return self._seek(0, 1)

    def truncate(self, pos=None):
        self._check_mode(self._writes, 'writing')
        here = self._seek(0, 1)
        if pos is None:
            pos = here
        elif isinstance(pos, float):
            raise TypeError('an integer is required')
        try:
            posix.ftruncate(self._descriptor, pos)
        except OSError as error:
            raise IOError(error.errno, error.strerror)
        return pos

    def read(self, size=-1):
        self._check_mode(self._reads, 'reading')
        if size is None or size < 0:
            return self.readall()
        return self._read(size)

    def _read(self, size):
        try:
            return posix.read(self._descriptor, size)
        except OSError as error:
            if error.errno == errno.EAGAIN:
                return None
            raise IOError(error.errno, error.strerror)

    def readall(self):
        self._check_mode(self._reads, 'reading')
        parts = []
        size = DEFAULT_BUFFER_SIZE
        while True:
            part = self._read(size)
            if not part:
                break
            parts.append(part)
            size = min(2 * size, 1 << 20)
        return ''.join(parts) if parts else part

    def readinto(self, b):
        """Reads into a writable buffer; answers how many bytes."""
        self._check_mode(self._reads, 'reading')
        part = self._read(space_of(b))
        if part is None:
            return None
        fill(b, part)
        return long(len(part))

    def write(self, b):
        """Writes the bytes, or as many of them as the system takes; answers how many."""
        self._check_mode(self._writes, 'writing')
        data = text_or_bytes_of(b)
        try:
            return long(posix.write(self._descriptor, data))
        except OSError as error:
            if error.errno == errno.EAGAIN:
                return None
            raise IOError(error.errno, error.strerror)


def text_or_bytes_of(data):
    """The bytes of an object with a buffer, or of text in the default encoding."""
    if isinstance(data, unicode):
        return str(data)
    try:
        return bytes_of(data)
    except TypeError:
        raise TypeError('write() argument 1 must be string or buffer, not ' + type(data).__name__)


def bytes_of(data):
    """The bytes of an object with a buffer."""
    if isinstance(data, bytes):
        return data
    if isinstance(data, unicode):
        raise TypeError("'unicode' does not have the buffer interface")
    if isinstance(data, bytearray):
        return bytes(data)
    if isinstance(data, memoryview):
        return data.tobytes()
    try:
        return bytes(buffer(data))
    except TypeError:
        raise TypeError("'%s' does not have the buffer interface" % type(data).__name__)


def space_of(target):
    """How many bytes a writable buffer holds."""
    if isinstance(target, bytearray):
        return len(target)
    try:
        view = memoryview(target)
    except TypeError:
        # An array has the older kind of buffer alone.
        if hasattr(target, 'typecode'):
            return len(buffer(target))
        raise TypeError('must be read-write buffer, not ' + type(target).__name__)
    if view.readonly:
        raise TypeError('must be read-write buffer, not ' + type(target).__name__)
    return len(view) * view.itemsize


def fill(target, data):
    """Puts bytes at the start of a writable buffer."""
    if hasattr(target, 'typecode'):
        target[:] = type(target)(target.typecode, data + bytes(buffer(target))[len(data):])
    elif isinstance(target, bytearray):
        target[:len(data)] = data
    else:
        memoryview(target)[:len(data)] = data
