"""What the path modules of all systems share."""

import os
import stat

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile']


def exists(path):
    """Whether a path exists; False for a broken symbolic link."""
    try:
        os.stat(path)
    except os.error:
        return False
    return True


def isfile(path):
    """Whether a path is a regular file, or a link to one."""
    try:
        st = os.stat(path)
    except os.error:
        return False
    return stat.S_ISREG(st.st_mode)


def isdir(s):
    """Whether a path is a directory, or a link to one."""
    try:
        st = os.stat(s)
    except os.error:
        return False
    return stat.S_ISDIR(st.st_mode)


def getsize(filename):
    return os.stat(filename).st_size


def getmtime(filename):
    return os.stat(filename).st_mtime


def getatime(filename):
    return os.stat(filename).st_atime


def getctime(filename):
    return os.stat(filename).st_ctime


def commonprefix(m):
    """The longest string that all paths of a list start with."""
    if not m:
        return ''
    low = min(m)
    high = max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def _splitext(p, sep, altsep, extsep):
    # The extension is what follows the last dot, unless only dots stand before it.
    slash = p.rfind(sep)
    if altsep:
        slash = max(slash, p.rfind(altsep))
    dot = p.rfind(extsep)
    if dot > slash:
        at = slash + 1
        while at < dot:
            if p[at] != extsep:
                return p[:dot], p[dot:]
            at += 1
    return p, ''
