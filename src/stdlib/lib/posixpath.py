"""Paths as POSIX systems write them."""

import os
import sys
import stat
import genericpath
import warnings
from genericpath import *
from genericpath import _splitext

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext",
           "basename", "dirname", "commonprefix", "getsize", "getmtime",
           "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile",
           "ismount", "walk", "expanduser", "expandvars", "normpath", "abspath",
           "samefile", "sameopenfile", "samestat",
           "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep",
           "devnull", "realpath", "supports_unicode_filenames", "relpath"]

sep, altsep, extsep = '/', None, '.'
curdir, pardir = '.', '..'
pathsep, defpath = ':', ':/bin:/usr/bin'
devnull = '/dev/null'

supports_unicode_filenames = False


def normcase(s):
    """The path as it is: case matters."""
    return s


def isabs(s):
    return s.startswith('/')


def join(a, *p):
    """Joins path components; an absolute one drops all before it."""
    path = a
    for b in p:
        if b.startswith('/'):
            path = b
        elif path == '' or path.endswith('/'):
            path += b
        else:
            path += '/' + b
    return path


def _without_slashes(head):
    # Nothing but slashes is the root, and stays.
    return head.rstrip('/') or head


def split(p):
    """(head, tail): tail is everything after the last slash."""
    after = p.rfind('/') + 1
    return _without_slashes(p[:after]), p[after:]


def splitext(p):
    """(root, extension): the extension is from the last dot on, or empty."""
    return _splitext(p, sep, altsep, extsep)


def splitdrive(p):
    """('', p): there are no drives."""
    return '', p


def basename(p):
    return p[p.rfind('/') + 1:]


def dirname(p):
    return _without_slashes(p[:p.rfind('/') + 1])


def lexists(path):
    """Whether a path exists; True for a broken symbolic link."""
    try:
        os.lstat(path)
        return True
    except os.error:
        return False


def islink(path):
    """Whether a path is a symbolic link."""
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except (os.error, AttributeError):
        return False


def samefile(f1, f2):
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    return samestat(os.fstat(fp1), os.fstat(fp2))


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def ismount(path):
    """Whether a path is where another file system begins."""
    if islink(path):
        return False
    try:
        s1 = os.lstat(path)
        s2 = os.lstat(realpath(join(path, '..')))
    except os.error:
        return False
    return s1.st_dev != s2.st_dev or s1.st_ino == s2.st_ino


def walk(top, func, arg):
    """Calls func(arg, directory, names) for every directory under top."""
    try:
        entries = os.listdir(top)
    except os.error:
        return
    func(arg, top, entries)
    for entry in entries:
        below = join(top, entry)
        try:
            deeper = stat.S_ISDIR(os.lstat(below).st_mode)
        except os.error:
            deeper = False
        if deeper:
            walk(below, func, arg)


def expanduser(path):
    """~ becomes $HOME; ~user stays as it is, for there is no table of users."""
    if path.startswith('~'):
        user, slash, rest = path.partition('/')
        if len(user) == 1 and 'HOME' in os.environ:
            return os.environ['HOME'].rstrip('/') + slash + rest or '/'
    return path


def _variable_end(path, start):
    end = start
    while end < len(path) and (path[end].isalnum() or path[end] == '_'):
        end += 1
    return end


def expandvars(path):
    """$name and ${name} become what the environment has; unknown ones stay."""
    encoding = sys.getfilesystemencoding() if isinstance(path, unicode) else None
    i = 0
    while True:
        i = path.find('$', i)
        if i < 0:
            return path
        if path[i + 1:i + 2] == '{':
            j = path.find('}', i)
            if j < 0:
                return path
            name, end = path[i + 2:j], j + 1
        else:
            end = _variable_end(path, i + 1)
            name = path[i + 1:end]
        if encoding:
            name = name.encode(encoding)
        if name and name in os.environ:
            tail = path[end:]
            value = os.environ[name]
            path = path[:i] + (value.decode(encoding) if encoding else value)
            i = len(path)
            path += tail
        else:
            i = max(end, i + 1)


def normpath(path):
    """The path without doubled slashes, '.' and 'x/..'."""
    if isinstance(path, unicode):
        slash, dot = u'/', u'.'
    else:
        slash, dot = '/', '.'
    if path == '':
        return dot
    initial_slashes = path.startswith('/')
    # Two slashes at the start may mean something of their own, three or more mean one.
    if initial_slashes and path.startswith('//') and not path.startswith('///'):
        initial_slashes = 2
    comps = []
    for comp in path.split('/'):
        if comp in ('', '.'):
            continue
        if comp != '..' or (not initial_slashes and not comps) or (comps and comps[-1] == '..'):
            comps.append(comp)
        elif comps:
            comps.pop()
    path = slash.join(comps)
    if initial_slashes:
        path = slash * initial_slashes + path
    return path or dot


def abspath(path):
    if isabs(path):
        return normpath(path)
    here = os.getcwdu() if isinstance(path, unicode) else os.getcwd()
    return normpath(join(here, path))


def realpath(filename):
    """The absolute path with every symbolic link followed."""
    return abspath(_follow('', filename, {})[0])


def _follow(path, rest, known):
    # Goes on from path along rest. The second answer is whether that came to an end: False for a link that leads to
    # itself, which is left as it is. known has where links lead, None while that is being found out.
    if isabs(rest):
        path, rest = sep, rest[1:]
    steps = rest.split(sep)
    for done, step in enumerate(steps, 1):
        if step == pardir:
            path = _above(path)
        elif step and step != curdir:
            directory, path = path, join(path, step)
            if not islink(path):
                continue
            here, remaining = path, sep.join(steps[done:])
            if here not in known:
                known[here] = None
                path, ended = _follow(directory, os.readlink(here), known)
                if not ended:
                    return join(path, remaining), False
                known[here] = path
            elif known[here] is None:
                return join(here, remaining), False
            else:
                path = known[here]
    return path, True


def _above(path):
    if not path:
        return pardir
    head, tail = split(path)
    return join(head, pardir, pardir) if tail == pardir else head


def relpath(path, start=curdir):
    """The path as it is written from the directory start."""
    if not path:
        raise ValueError("no path specified")
    start_list = [x for x in abspath(start).split(sep) if x]
    path_list = [x for x in abspath(path).split(sep) if x]
    i = len(commonprefix([start_list, path_list]))
    rel_list = [pardir] * (len(start_list) - i) + path_list[i:]
    if not rel_list:
        return curdir
    return join(*rel_list)
