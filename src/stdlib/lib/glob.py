"""Paths that match shell patterns."""

import sys
import os
import re
import fnmatch

try:
    _unicode = unicode
except NameError:
    class _unicode(object):
        pass

__all__ = ["glob", "iglob"]


def glob(pathname):
    """A list of the paths that match a pattern. Names that begin with a dot match only patterns that do."""
    return list(iglob(pathname))


def iglob(pathname):
    """An iterator of the paths that match a pattern."""
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        # With a slash at its end it must be a directory.
        if os.path.lexists(pathname) if basename else os.path.isdir(dirname):
            yield pathname
        return
    if not dirname:
        for name in glob1(os.curdir, basename):
            yield name
        return
    # A root is its own directory name.
    dirs = iglob(dirname) if dirname != pathname and has_magic(dirname) else [dirname]
    names_in = glob1 if has_magic(basename) else glob0
    for dirname in dirs:
        for name in names_in(dirname, basename):
            yield os.path.join(dirname, name)


def glob1(dirname, pattern):
    """The names in a directory that match a pattern."""
    if not dirname:
        dirname = os.curdir
    if isinstance(pattern, _unicode) and not isinstance(dirname, unicode):
        dirname = unicode(dirname, sys.getfilesystemencoding() or sys.getdefaultencoding())
    try:
        names = os.listdir(dirname)
    except os.error:
        return []
    if pattern[0] != '.':
        names = [name for name in names if name[0] != '.']
    return fnmatch.filter(names, pattern)


def glob0(dirname, basename):
    """The name itself, in a list, where it is in the directory."""
    if basename == '':
        is_there = os.path.isdir(dirname)
    else:
        is_there = os.path.lexists(os.path.join(dirname, basename))
    return [basename] if is_there else []

magic_check = re.compile('[*?[]')


def has_magic(s):
    """Whether a text has any special characters of patterns."""
    return magic_check.search(s) is not None
