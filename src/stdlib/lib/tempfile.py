"""Temporary files and directories, under names that nobody else has."""

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
           "gettempprefix", "tempdir", "gettempdir"]

import io as _io
import os as _os
import errno as _errno
from random import Random as _Random

try:
    from cStringIO import StringIO as _StringIO
except ImportError:
    from StringIO import StringIO as _StringIO

try:
    import thread as _thread
except ImportError:
    import dummy_thread as _thread
_allocate_lock = _thread.allocate_lock

_text_openflags = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL
if hasattr(_os, 'O_NOINHERIT'):
    _text_openflags |= _os.O_NOINHERIT
if hasattr(_os, 'O_NOFOLLOW'):
    _text_openflags |= _os.O_NOFOLLOW
_bin_openflags = _text_openflags
if hasattr(_os, 'O_BINARY'):
    _bin_openflags |= _os.O_BINARY

TMP_MAX = getattr(_os, 'TMP_MAX', 10000)
template = "tmp"
tempdir = None

_once_lock = _allocate_lock()


class _RandomNameSequence:
    """An iterator of names of six characters that cannot be guessed."""

    characters = ("abcdefghijklmnopqrstuvwxyz" "ABCDEFGHIJKLMNOPQRSTUVWXYZ" "0123456789_")

    def __init__(self):
        self.mutex = _allocate_lock()
        self.normcase = _os.path.normcase

    @property
    def rng(self):
        # A process that was forked needs names of its own.
        cur_pid = _os.getpid()
        if cur_pid != getattr(self, '_rng_pid', None):
            self._rng = _Random()
            self._rng_pid = cur_pid
        return self._rng

    def __iter__(self):
        return self

    def next(self):
        with self.mutex:
            choose = self.rng.choice
            letters = [choose(self.characters) for dummy in "123456"]
        return self.normcase(''.join(letters))


def _candidate_tempdir_list():
    """The directories that might serve, the most wanted first."""
    dirlist = [_os.getenv(name) for name in ('TMPDIR', 'TEMP', 'TMP')]
    dirlist = [dirname for dirname in dirlist if dirname]
    dirlist.extend(['/tmp', '/var/tmp', '/usr/tmp'])
    try:
        dirlist.append(_os.getcwd())
    except (AttributeError, _os.error):
        dirlist.append(_os.curdir)
    return dirlist


def _get_default_tempdir():
    """The first of the candidates that a file can be written in."""
    namer = _RandomNameSequence()
    dirlist = _candidate_tempdir_list()
    for dir in dirlist:
        if dir != _os.curdir:
            dir = _os.path.normcase(_os.path.abspath(dir))
        for seq in xrange(100):
            filename = _os.path.join(dir, namer.next())
            try:
                fd = _os.open(filename, _bin_openflags, 0o600)
            except (OSError, IOError) as e:
                if e.args[0] == _errno.EEXIST:
                    continue
                break
            try:
                try:
                    with _io.open(fd, 'wb', closefd=False) as fp:
                        fp.write(b'blat')
                finally:
                    _os.close(fd)
            finally:
                _os.unlink(filename)
            return dir
    raise IOError(_errno.ENOENT, "No usable temporary directory found in %s" % dirlist)

_name_sequence = None


def _get_candidate_names():
    """The names that new files get, made when first asked for."""
    global _name_sequence
    if _name_sequence is None:
        with _once_lock:
            if _name_sequence is None:
                _name_sequence = _RandomNameSequence()
    return _name_sequence


def _first_free(dir, pre, suf, make, message):
    """What make(path) answers for the first name that is not there yet, and the path."""
    names = _get_candidate_names()
    for seq in xrange(TMP_MAX):
        file = _os.path.join(dir, pre + names.next() + suf)
        try:
            return make(file), file
        except OSError as e:
            if e.errno == _errno.EEXIST:
                continue
            raise
    raise IOError(_errno.EEXIST, message)


def _mkstemp_inner(dir, pre, suf, flags):
    """A new file's descriptor, and its absolute path."""
    fd, file = _first_free(dir, pre, suf, lambda path: _os.open(path, flags, 0600),
                           "No usable temporary file name found")
    return fd, _os.path.abspath(file)


def gettempprefix():
    """What the names of temporary files begin with."""
    return template


def gettempdir():
    """The directory of temporary files: tempdir, which is found when first asked for."""
    global tempdir
    if tempdir is None:
        with _once_lock:
            if tempdir is None:
                tempdir = _get_default_tempdir()
    return tempdir


def mkstemp(suffix="", prefix=template, dir=None, text=False):
    """Makes a temporary file; answers its descriptor and its path. Whoever asks for it removes it."""
    if dir is None:
        dir = gettempdir()
    return _mkstemp_inner(dir, prefix, suffix, _text_openflags if text else _bin_openflags)


def mkdtemp(suffix="", prefix=template, dir=None):
    """Makes a temporary directory, and answers its path. Whoever asks for it removes it."""
    if dir is None:
        dir = gettempdir()
    return _first_free(dir, prefix, suffix, lambda path: _os.mkdir(path, 0700),
                       "No usable temporary directory name found")[1]


def mktemp(suffix="", prefix=template, dir=None):
    """A path that nothing has yet. It is not safe: somebody may take it meanwhile. mkstemp is."""
    if dir is None:
        dir = gettempdir()
    names = _get_candidate_names()
    for seq in xrange(TMP_MAX):
        file = _os.path.join(dir, prefix + names.next() + suffix)
        if not _os.path.lexists(file):
            return file
    raise IOError(_errno.EEXIST, "No usable temporary filename found")


class _TemporaryFileWrapper:
    """A file that is removed when it is closed, unless told otherwise; it does what the file does."""

    # Kept here, for the interpreter may have forgotten modules when the last files are closed.
    unlink = _os.unlink

    def __init__(self, file, name, delete=True):
        self.file = file
        self.name = name
        self.close_called = False
        self.delete = delete

    def __getattr__(self, name):
        value = getattr(self.__dict__['file'], name)
        if not issubclass(type(value), type(0)):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def close(self):
        if not self.close_called:
            self.close_called = True
            try:
                self.file.close()
            finally:
                if self.delete:
                    self.unlink(self.name)

    def __del__(self):
        self.close()

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self.close()
        return result


def NamedTemporaryFile(mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None, delete=True):
    """A temporary file whose path is its attribute name; it is removed when it is closed, unless delete is false."""
    if dir is None:
        dir = gettempdir()
    fd, name = _mkstemp_inner(dir, prefix, suffix, _bin_openflags if 'b' in mode else _text_openflags)
    try:
        file = _os.fdopen(fd, mode, bufsize)
        return _TemporaryFileWrapper(file, name, delete)
    except BaseException:
        _os.unlink(name)
        if 'file' in locals():
            file.close()
        else:
            _os.close(fd)
        raise


def TemporaryFile(mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None):
    """A temporary file without a name: its directory has no entry for it any more."""
    if dir is None:
        dir = gettempdir()
    fd, name = _mkstemp_inner(dir, prefix, suffix, _bin_openflags if 'b' in mode else _text_openflags)
    try:
        _os.unlink(name)
        return _os.fdopen(fd, mode, bufsize)
    except:
        _os.close(fd)
        raise


class SpooledTemporaryFile:
    """A temporary file that is kept in memory until it has more than max_size bytes, or fileno() is called."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None):
        self._file = _StringIO()
        self._max_size = max_size
        self._TemporaryFileArgs = (mode, bufsize, suffix, prefix, dir)

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Goes on with a real file."""
        if self._rolled:
            return
        file = self._file
        newfile = self._file = TemporaryFile(*self._TemporaryFileArgs)
        del self._TemporaryFileArgs
        newfile.write(file.getvalue())
        newfile.seek(file.tell(), 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._TemporaryFileArgs[0]

    @property
    def name(self):
        return self._file.name if self._rolled else None

    def next(self):
        return self._file.next()

    def read(self, *args):
        return self._file.read(*args)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seek(self, *args):
        self._file.seek(*args)

    @property
    def softspace(self):
        return self._file.softspace

    def tell(self):
        return self._file.tell()

    def truncate(self):
        self._file.truncate()

    def write(self, s):
        file = self._file
        rv = file.write(s)
        self._check(file)
        return rv

    def writelines(self, iterable):
        file = self._file
        rv = file.writelines(iterable)
        self._check(file)
        return rv

    def xreadlines(self, *args):
        return iter(self._file)
