"""The operating system: what posix offers, paths, and a little that builds on both."""

import sys
import errno

__all__ = """altsep curdir pardir sep extsep pathsep linesep defpath name path devnull
             SEEK_SET SEEK_CUR SEEK_END""".split()

import posix
from posix import *
try:
    from posix import _exit
except ImportError:
    pass

def _get_exports_list(module):
    # The public names of a module.
    listed = getattr(module, '__all__', None)
    if listed is None:
        return [public for public in dir(module) if not public.startswith('_')]
    return list(listed)


import posixpath as path
sys.modules['os.path'] = path
from os.path import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

name, linesep = 'posix', '\n'
SEEK_SET, SEEK_CUR, SEEK_END = range(3)

__all__ += _get_exports_list(posix)
__all__ += ["makedirs", "removedirs", "renames", "walk", "getenv"]


# Directories, several at a time.

def _cut(name):
    # What is above a path and its last component; a slash at the end does not count.
    halves = path.split(name)
    return halves if halves[1] else path.split(halves[0])


def makedirs(name, mode=0777):
    """Makes a directory and those above it that are missing."""
    above, last = _cut(name)
    if above and last and not path.exists(above):
        try:
            makedirs(above, mode)
        except OSError, problem:
            # Somebody else may have made it meanwhile.
            if problem.errno != errno.EEXIST:
                raise
        if last == curdir:
            return
    mkdir(name, mode)


def removedirs(name):
    """Removes a directory, then those above it for as long as they are empty."""
    rmdir(name)
    above, last = _cut(name)
    while above and last:
        try:
            rmdir(above)
        except error:
            return
        above, last = path.split(above)


def renames(old, new):
    """Renames, making the directories that are missing and removing those left empty."""
    target, last = path.split(new)
    if target and last and not path.exists(target):
        makedirs(target)
    rename(old, new)
    source, last = path.split(old)
    if not (source and last):
        return
    try:
        removedirs(source)
    except error:
        pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yields (directory, names of directories in it, names of files in it) for top and everything below."""
    try:
        entries = listdir(top)
    except error, problem:
        if onerror is not None:
            onerror(problem)
        return
    answer = top, [], []
    for entry in entries:
        answer[1 if path.isdir(path.join(top, entry)) else 2].append(entry)
    if topdown:
        yield answer
    # The caller may have changed the list of directories by now.
    for entry in answer[1]:
        below = path.join(top, entry)
        if not followlinks and path.islink(below):
            continue
        for deeper in walk(below, topdown, onerror, followlinks):
            yield deeper
    if not topdown:
        yield answer


# The environment: what putenv is told is kept in step.

import UserDict

if hasattr(posix, 'putenv'):
    class _Environ(UserDict.IterableUserDict):
        def __init__(self, environ):
            UserDict.UserDict.__init__(self)
            self.data = environ

        def __delitem__(self, key):
            unsetenv(key)
            del self.data[key]

        def __setitem__(self, key, item):
            putenv(key, item)
            self.data[key] = item

        def pop(self, key, *args):
            unsetenv(key)
            return self.data.pop(key, *args)

        def clear(self):
            for variable in self.data.keys():
                del self[variable]

        def update(self, *args, **kwargs):
            changes = {}
            changes.update(*args, **kwargs)
            for variable in changes:
                self[variable] = changes[variable]

        def copy(self):
            return dict(self)

    environ = _Environ(environ)


def getenv(key, default=None):
    """An environment variable, or default."""
    return environ.get(key, default)


# Results of stat() can be pickled; a pickle has the name of the first function.

def _exists(name):
    return name in globals()


def _make_stat_result(tup, dict):
    return stat_result(tup, dict)


def _pickle_stat_result(sr):
    return _make_stat_result, sr.__reduce__()[1]

import copy_reg
if _exists('stat_result'):
    copy_reg.pickle(stat_result, _pickle_stat_result, _make_stat_result)
