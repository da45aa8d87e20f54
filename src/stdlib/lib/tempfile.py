"""Temporary files and directories, whose names nobody can guess and which nobody else can open.

mkstemp() and mkdtemp() make one that the caller has to remove; TemporaryFile(), NamedTemporaryFile() and
SpooledTemporaryFile() answer files that are gone when they are closed. tempdir is where they are made; while it is None,
gettempdir() looks for a place.
"""

import errno
import io
import os
from random import Random

try:
    from cStringIO import StringIO as _StringIO
except ImportError:
    from StringIO import StringIO as _StringIO

__all__ = ("NamedTemporaryFile TemporaryFile SpooledTemporaryFile mkstemp mkdtemp mktemp TMP_MAX gettempprefix tempdir "
           "gettempdir").split()

# How many names are tried before giving up.
TMP_MAX = 238328

template = 'tmp'

tempdir = None

# A new file, never one that is there, nor one behind a link that somebody has put there.
_NEW_FILE = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, 'O_NOFOLLOW', 0)


# Names.

class _RandomNameSequence:
    """An iterator of names of six characters, without end."""

    characters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'

    def __init__(self):
        self.rng = Random()

    def __iter__(self):
        return self

    def next(self):
        return ''.join([self.rng.choice(self.characters) for _ in range(6)])


_name_sequence = None


def _get_candidate_names():
    global _name_sequence
    if _name_sequence is None:
        _name_sequence = _RandomNameSequence()
    return _name_sequence


def _first_free(make, place, message, suffix, prefix):
    """Makes something under the first name that is still free: the path, and what make answered for it."""
    names = _get_candidate_names()
    for _ in xrange(TMP_MAX):
        path = os.path.join(place, prefix + names.next() + suffix)
        try:
            return path, make(path)
        except OSError as failure:
            if failure.errno != errno.EEXIST:
                raise
    raise IOError(errno.EEXIST, message)


def gettempprefix():
    """What the names begin with unless another prefix is given."""
    return template


# The directory.

def gettempdir():
    """The directory for temporary files: tempdir, which is set here if it was None."""
    global tempdir
    if tempdir is None:
        tempdir = _get_default_tempdir()
    return tempdir


def _candidate_tempdir_list():
    """Where it may be, the best first: what the environment names, the usual places, the current directory."""
    named = [os.environ[variable] for variable in ('TMPDIR', 'TEMP', 'TMP') if os.environ.get(variable)]
    try:
        here = os.getcwd()
    except (AttributeError, os.error):
        here = os.curdir
    return named + ['/tmp', '/var/tmp', '/usr/tmp', here]


def _get_default_tempdir():
    """The first of these directories in which a file can be made and written."""
    candidates = _candidate_tempdir_list()
    for candidate in candidates:
        place = candidate if candidate == os.curdir else os.path.normcase(os.path.abspath(candidate))
        if _is_usable(place):
            return place
    raise IOError(errno.ENOENT, "No usable temporary directory found in %s" % candidates)


def _is_usable(place):
    names = _RandomNameSequence()
    for _ in xrange(100):
        path = os.path.join(place, names.next())
        try:
            descriptor = os.open(path, _NEW_FILE, 0600)
        except OSError as failure:
            if failure.errno == errno.EEXIST:
                continue
            return False
        try:
            try:
                with io.open(descriptor, 'wb', closefd=False) as trial:
                    trial.write(b'blat')
            finally:
                os.close(descriptor)
                os.unlink(path)
        except EnvironmentError:
            return False
        return True
    return False


# What the caller removes.

def mkstemp(suffix='', prefix=template, dir=None, text=False):
    """Makes a file that only this user can read and write: the pair of its descriptor and its absolute path.

    text makes no difference here, since lines end in one way only."""
    place = gettempdir() if dir is None else dir
    path, descriptor = _first_free(lambda path: os.open(path, _NEW_FILE, 0600), place,
                                   "No usable temporary file name found", suffix, prefix)
    return descriptor, os.path.abspath(path)


def mkdtemp(suffix='', prefix=template, dir=None):
    """Makes a directory that only this user can look into: its path."""
    place = gettempdir() if dir is None else dir
    return _first_free(lambda path: os.mkdir(path, 0700), place,
                       "No usable temporary directory name found", suffix, prefix)[0]


def mktemp(suffix='', prefix=template, dir=None):
    """A path that was free a moment ago. Somebody else may take it first: mkstemp() is the safe way."""
    place = gettempdir() if dir is None else dir
    return _first_free(_check_free, place, "No usable temporary filename found", suffix, prefix)[0]


def _check_free(path):
    try:
        os.lstat(path)
    except os.error:
        return
    raise OSError(errno.EEXIST, os.strerror(errno.EEXIST), path)


# Files that go by themselves.

class _TemporaryFileWrapper:
    """A file that is removed when it is closed, unless delete is false. All else is what the file itself does."""

    # A module may be gone when the last files are.
    unlink = os.unlink

    def __init__(self, file, name, delete=True):
        self.file, self.name, self.delete = file, name, delete
        self.close_called = False

    def __getattr__(self, name):
        file = self.__dict__['file']
        value = getattr(file, name)
        # Kept, but for numbers: they may change.
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def close(self):
        if self.close_called:
            return
        self.close_called = True
        self.file.close()
        if self.delete:
            self.unlink(self.name)

    __del__ = close

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        answer = self.file.__exit__(exc, value, tb)
        self.close()
        return answer


def NamedTemporaryFile(mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None, delete=True):
    """A new file with a name, its attribute name, that is removed when it is closed unless delete is false."""
    descriptor, path = mkstemp(suffix, prefix, dir)
    try:
        return _TemporaryFileWrapper(os.fdopen(descriptor, mode, bufsize), path, delete)
    except:
        os.unlink(path)
        os.close(descriptor)
        raise


def TemporaryFile(mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None):
    """A new file that has no name: nothing is left of it when it is closed."""
    descriptor, path = mkstemp(suffix, prefix, dir)
    try:
        os.unlink(path)
        return os.fdopen(descriptor, mode, bufsize)
    except:
        os.close(descriptor)
        raise


def _delegated(name):
    """A method that the file of the moment carries out."""
    def method(self, *args):
        return getattr(self._file, name)(*args)
    method.__name__ = name
    return method


class SpooledTemporaryFile:
    """A file that is kept in memory until more than max_size characters are written (0: any number), or its fileno() is
    asked for; then it is rolled over into a TemporaryFile(), for which the other arguments are."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', bufsize=-1, suffix="", prefix=template, dir=None):
        self._file = _StringIO()
        self._max_size = max_size
        self._TemporaryFileArgs = mode, bufsize, suffix, prefix, dir

    def rollover(self):
        """Goes on in a real file."""
        if not self._rolled:
            memory, self._file = self._file, TemporaryFile(*self._TemporaryFileArgs)
            del self._TemporaryFileArgs
            self._file.write(memory.getvalue())
            self._file.seek(memory.tell(), 0)
            self._rolled = True

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    # What writes may roll over.

    def write(self, s):
        file = self._file
        answer = file.write(s)
        self._check(file)
        return answer

    def writelines(self, iterable):
        file = self._file
        answer = file.writelines(iterable)
        self._check(file)
        return answer

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def truncate(self):
        self._file.truncate()

    def flush(self):
        self._file.flush()

    # What reads.

    read, readline, readlines = map(_delegated, ('read', 'readline', 'readlines'))

    def xreadlines(self, *args):
        # Not every file in memory has it: there the file goes through its lines itself.
        return getattr(self._file, 'xreadlines', self._file.__iter__)(*args)

    def __iter__(self):
        return self._file.__iter__()

    def next(self):
        return self._file.next

    def seek(self, *args):
        self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    # What it is.

    def isatty(self):
        return self._file.isatty()

    closed = property(lambda self: self._file.closed)
    softspace = property(lambda self: self._file.softspace)
    mode = property(lambda self: self._file.mode if self._rolled else self._TemporaryFileArgs[0])
    name = property(lambda self: self._file.name if self._rolled else None)

    # Its end.

    def close(self):
        self._file.close()

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()
