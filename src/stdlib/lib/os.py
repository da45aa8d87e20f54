"""The operating system: what posix offers, paths, and a little that builds on both."""

import sys
import errno

__all__ = ["altsep", "curdir", "pardir", "sep", "extsep", "pathsep", "linesep",
           "defpath", "name", "path", "devnull",
           "SEEK_SET", "SEEK_CUR", "SEEK_END"]

import posix
from posix import *
try:
    from posix import _exit
except ImportError:
    pass

def _get_exports_list(module):
    # The public names of a module.
    try:
        return list(module.__all__)
    except AttributeError:
        return [name for name in dir(module) if name[0] != '_']


name = 'posix'
linesep = '\n'
__all__.extend(_get_exports_list(posix))

import posixpath as path
sys.modules['os.path'] = path
from os.path import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


def makedirs(name, mode=0777):
    """Makes a directory and those above it that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, mode)
        except OSError, e:
            # Somebody else may have made it meanwhile.
            if e.errno != errno.EEXIST:
                raise
        if tail == curdir:
            return
    mkdir(name, mode)


def removedirs(name):
    """Removes a directory, then those above it for as long as they are empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except error:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Renames, making the directories that are missing and removing those left empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except error:
            pass

__all__.extend(["makedirs", "removedirs", "renames"])


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yields (directory, names of directories in it, names of files in it) for top and everything below."""
    islink, join, isdir = path.islink, path.join, path.isdir
    try:
        names = listdir(top)
    except error, err:
        if onerror is not None:
            onerror(err)
        return
    dirs, nondirs = [], []
    for name in names:
        if isdir(join(top, name)):
            dirs.append(name)
        else:
            nondirs.append(name)
    if topdown:
        yield top, dirs, nondirs
    for name in dirs:
        new_path = join(top, name)
        if followlinks or not islink(new_path):
            for x in walk(new_path, topdown, onerror, followlinks):
                yield x
    if not topdown:
        yield top, dirs, nondirs

__all__.append("walk")


# The environment: what putenv is told is kept in step.

import UserDict

if hasattr(posix, 'putenv'):
    class _Environ(UserDict.IterableUserDict):
        def __init__(self, environ):
            UserDict.UserDict.__init__(self)
            self.data = environ

        def __setitem__(self, key, item):
            putenv(key, item)
            self.data[key] = item

        def update(self, *args, **kwargs):
            new = {}
            new.update(*args, **kwargs)
            for key, value in new.items():
                self[key] = value

        def __delitem__(self, key):
            unsetenv(key)
            del self.data[key]

        def clear(self):
            for key in self.data.keys():
                unsetenv(key)
                del self.data[key]

        def pop(self, key, *args):
            unsetenv(key)
            return self.data.pop(key, *args)

        def copy(self):
            return dict(self)

    environ = _Environ(environ)


def getenv(key, default=None):
    """An environment variable, or default."""
    return environ.get(key, default)

__all__.append("getenv")


def _exists(name):
    return name in globals()


def _make_stat_result(tup, dict):
    return stat_result(tup, dict)


def _pickle_stat_result(sr):
    (type, args) = sr.__reduce__()
    return (_make_stat_result, args)

import copy_reg
if _exists('stat_result'):
    copy_reg.pickle(stat_result, _pickle_stat_result, _make_stat_result)
