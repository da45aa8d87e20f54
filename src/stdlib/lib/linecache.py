"""Lines of source files, kept for as long as the files do not change; for tracebacks."""

import os
import sys

__all__ = ["getline", "clearcache", "checkcache"]

# filename -> (size, modification time or None, lines, full name)
cache = {}


def clearcache():
    """Forgets everything."""
    global cache
    cache = {}


def checkcache(filename=None):
    """Drops what is out of date: every file, or the one named."""
    if filename is None:
        suspects = cache.keys()
    else:
        suspects = [filename] if filename in cache else []
    for suspect in suspects:
        size, mtime, _, fullname = cache[suspect]
        if mtime is not None and not _unchanged(fullname, size, mtime):
            del cache[suspect]


def _unchanged(fullname, size, mtime):
    try:
        now = os.stat(fullname)
    except os.error:
        return False
    return now.st_size == size and now.st_mtime == mtime


def getline(filename, lineno, module_globals=None):
    """A line of a file, '' where there is none; never raises."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """The lines of a file, from the cache if it has them."""
    if filename in cache:
        return cache[filename][2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
    return []


def updatecache(filename, module_globals=None):
    """Reads a file anew; answers its lines, [] where there is no such file."""
    if filename in cache:
        del cache[filename]
    if not filename or (filename.startswith('<') and filename.endswith('>')):
        return []
    try:
        found = filename, os.stat(filename)
    except OSError:
        for source in _sources_of_loader(module_globals):
            if source is None:
                return []
            lines = [line + '\n' for line in source.splitlines()]
            cache[filename] = len(source), None, lines, filename
            return lines
        found = not os.path.isabs(filename) and _along_path(filename)
        if not found:
            return []
    fullname, status = found
    try:
        with open(fullname, 'rU') as source:
            lines = source.readlines()
    except IOError:
        return []
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = status.st_size, status.st_mtime, lines, fullname
    return lines


def _sources_of_loader(names):
    # What the loader of a module has as its source, in a list; an empty one where it cannot be asked.
    if names and '__loader__' in names:
        name = names.get('__name__')
        get_source = getattr(names['__loader__'], 'get_source', None)
        if name and get_source:
            try:
                return [get_source(name)]
            except (ImportError, IOError):
                pass
    return []


def _along_path(filename):
    # Full name and status of a file in a directory of sys.path.
    for directory in sys.path:
        try:
            candidate = os.path.join(directory, filename)
        except (TypeError, AttributeError):
            # Anything may have been put there.
            continue
        try:
            return candidate, os.stat(candidate)
        except os.error:
            pass
    return None
