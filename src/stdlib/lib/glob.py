"""Paths that match shell patterns."""

import fnmatch
import os
import re
import sys

__all__ = ["glob", "iglob"]


def glob(pathname):
    """A list of the paths that match a pattern. Names that begin with a dot match only patterns that do."""
    return [path for path in iglob(pathname)]


def iglob(pathname):
    """An iterator of the paths that match a pattern."""
    parent, pattern = os.path.split(pathname)
    if has_magic(pathname):
        for directory in _directories(pathname, parent):
            for name in (glob1 if has_magic(pattern) else glob0)(directory or os.curdir, pattern):
                yield os.path.join(directory, name)
    elif os.path.isdir(parent) if not pattern else os.path.lexists(pathname):
        # With a slash at its end it had to be a directory.
        yield pathname


def _directories(pathname, parent):
    # The parent of a root is the root itself.
    if parent and parent != pathname and has_magic(parent):
        return iglob(parent)
    return (parent,)


def glob1(dirname, pattern):
    """The names in a directory that match a pattern."""
    place = dirname or os.curdir
    if isinstance(pattern, unicode) and isinstance(place, str):
        # So that the names are unicode too.
        place = place.decode(sys.getfilesystemencoding() or sys.getdefaultencoding())
    try:
        there = os.listdir(place)
    except os.error:
        return []
    if not pattern.startswith('.'):
        there = [each for each in there if not each.startswith('.')]
    return fnmatch.filter(there, pattern)


def glob0(dirname, basename):
    """The name itself, in a list, where it is in the directory."""
    # No name at all comes of a slash at the end: then the directory itself is meant.
    found = os.path.lexists(os.path.join(dirname, basename)) if basename else os.path.isdir(dirname)
    return [basename] * found


magic_check = re.compile('[[*?]')


def has_magic(s):
    """Whether a text has any special characters of patterns."""
    return bool(magic_check.search(s))
