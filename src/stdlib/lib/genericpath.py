"""What the path modules of all systems share."""

import os
import stat

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile']


def _mode(path):
    # What kind of file a path leads to, as a number; None where it leads nowhere.
    try:
        return os.stat(path).st_mode
    except os.error:
        return None


def exists(path):
    """Whether a path exists; False for a broken symbolic link."""
    return _mode(path) is not None


def isfile(path):
    """Whether a path is a regular file, or a link to one."""
    mode = _mode(path)
    return mode is not None and stat.S_ISREG(mode)


def isdir(s):
    """Whether a path is a directory, or a link to one."""
    mode = _mode(s)
    return mode is not None and stat.S_ISDIR(mode)


def getsize(filename):
    """The size of a file in bytes."""
    found = os.stat(filename)
    return found.st_size


def getatime(filename):
    """When a file was last read, in seconds."""
    found = os.stat(filename)
    return found.st_atime


def getmtime(filename):
    """When a file was last written, in seconds."""
    found = os.stat(filename)
    return found.st_mtime


def getctime(filename):
    """When what is known of a file last changed, in seconds."""
    found = os.stat(filename)
    return found.st_ctime


def commonprefix(m):
    """The longest string that all paths of a list start with."""
    if not m:
        return ''
    # What the first and the last in order share, all between them share.
    first, last = min(m), max(m)
    length = 0
    while length < len(first) and first[length] == last[length]:
        length += 1
    return first[:length]


def _splitext(p, sep, altsep, extsep):
    # The extension is what follows the last dot, unless only dots stand before it.
    slash = p.rfind(sep)
    if altsep:
        slash = max(slash, p.rfind(altsep))
    dot = p.rfind(extsep)
    stem = p[slash + 1:max(dot, slash + 1)]
    if stem.strip(extsep):
        return p[:dot], p[dot:]
    return p, ''
