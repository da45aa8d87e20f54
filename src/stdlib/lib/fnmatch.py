"""File names that match shell patterns: * any characters, ? one, [seq] one of seq, [!seq] one that is not."""

import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]

_cache = {}
_MAXCACHE = 100


def _purge():
    """Forgets the patterns compiled so far."""
    _cache.clear()


def _matcher(pat):
    """The match method of a compiled pattern."""
    try:
        return _cache[pat].match
    except KeyError:
        if len(_cache) >= _MAXCACHE:
            _cache.clear()
        _cache[pat] = compiled = re.compile(translate(pat))
        return compiled.match


def fnmatch(name, pat):
    """Whether a name matches a pattern, by the file system's rule for upper and lower case."""
    import os
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


def filter(names, pat):
    """A list of the names that match a pattern."""
    import os
    import posixpath
    pat = os.path.normcase(pat)
    match = _matcher(pat)
    if os.path is posixpath:
        return [name for name in names if match(name)]
    return [name for name in names if match(os.path.normcase(name))]


def fnmatchcase(name, pat):
    """Whether a name matches a pattern, upper and lower case being different."""
    return _matcher(pat)(name) is not None


def translate(pat):
    """The regular expression of a pattern. There is no way to quote its special characters."""
    pieces = []
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == '*':
            pieces.append('.*')
        elif c == '?':
            pieces.append('.')
        elif c == '[':
            # A ] that comes first is one of the characters.
            end = at
            if pat[end:end + 1] == '!':
                end += 1
            if pat[end:end + 1] == ']':
                end += 1
            end = pat.find(']', end)
            if end < 0:
                pieces.append('\\[')
                continue
            stuff = pat[at:end].replace('\\', '\\\\')
            at = end + 1
            if stuff[0] == '!':
                stuff = '^' + stuff[1:]
            elif stuff[0] == '^':
                stuff = '\\' + stuff
            pieces.append('[%s]' % stuff)
        else:
            pieces.append(re.escape(c))
    return ''.join(pieces) + '\\Z(?ms)'
