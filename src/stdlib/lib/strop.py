"""The functions of module string as they were before strings had methods; every call warns that they are obsolete."""

import warnings

lowercase = 'abcdefghijklmnopqrstuvwxyz'
uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
whitespace = '\t\n\x0b\x0c\r '


def _string(s):
    if isinstance(s, str):
        return s
    if isinstance(s, unicode):
        return str(s)
    raise TypeError('expected string or Unicode object, %s found' % type(s).__name__)


def _warn():
    warnings.warn('strop functions are obsolete; use string methods', DeprecationWarning, 3)


def _number(s, name):
    if not isinstance(s, basestring):
        raise TypeError('%s() argument 1 must be string, not %s' % (name, type(s).__name__))
    return str(s)


def atof(s):
    """The float that a string spells."""
    _warn()
    s = _number(s, 'atof')
    if not s.strip(whitespace):
        raise ValueError('empty string for atof()')
    try:
        value = float(s)
    except ValueError:
        raise ValueError('could not convert string to float: ' + s.strip(whitespace))
    if value in (float('inf'), float('-inf')) and 'inf' not in s.lower():
        raise OverflowError('value too large to convert to float: ' + s.strip(whitespace))
    return value


def atoi(s, base=10):
    """The int that a string spells to a base from 2 to 36; 0 means the base that the string shows."""
    _warn()
    s = _number(s, 'atoi')
    if base != 0 and not 2 <= base <= 36:
        raise ValueError('invalid base for atoi()')
    try:
        value = int(s, base)
    except ValueError:
        raise ValueError('invalid literal for atoi(): ' + s.strip(whitespace))
    if isinstance(value, long):
        raise ValueError('atoi() literal too large: ' + s.strip(whitespace))
    return value


def atol(s, base=10):
    """The long that a string spells to a base from 2 to 36."""
    _warn()
    s = _number(s, 'atol')
    if base != 0 and not 2 <= base <= 36:
        raise ValueError('invalid base for atol()')
    if not s.strip(whitespace):
        raise ValueError('empty string for atol()')
    return long(s, base)


def capitalize(s):
    """The string with its first letter large and all others small."""
    _warn()
    return _string(s).capitalize()


def count(s, sub, start=0, end=2147483647):
    """How often sub is in s[start:end]."""
    _warn()
    return _string(s).count(_string(sub), start, end)


def expandtabs(s, tabsize=8):
    """The string with spaces for tabs."""
    _warn()
    s = _string(s)
    if tabsize < 1:
        raise ValueError('tabsize must be at least 1')
    return s.expandtabs(tabsize)


def find(s, sub, start=0, end=2147483647):
    """The first place of sub in s[start:end], -1 where it is not."""
    _warn()
    return _string(s).find(_string(sub), start, end)


def rfind(s, sub, start=0, end=2147483647):
    """The last place of sub in s[start:end], -1 where it is not."""
    _warn()
    return _string(s).rfind(_string(sub), start, end)


def _join(words, separator):
    _warn()
    separator = _string(separator)
    items = [words[index] for index in range(len(words))]
    for item in items:
        if not isinstance(item, str):
            raise TypeError('first argument must be sequence of strings')
    return separator.join(items)


def join(list, sep=' '):
    """The strings of a sequence with sep between them."""
    return _join(list, sep)


def joinfields(list, sep=' '):
    """The strings of a sequence with sep between them."""
    return _join(list, sep)


def lower(s):
    """The string in small letters."""
    _warn()
    return _string(s).lower()


def upper(s):
    """The string in large letters."""
    _warn()
    return _string(s).upper()


def swapcase(s):
    """The string with small letters for large ones and large ones for small ones."""
    _warn()
    return _string(s).swapcase()


def lstrip(s):
    """The string without whitespace in front."""
    _warn()
    return _string(s).lstrip(whitespace)


def rstrip(s):
    """The string without whitespace at its end."""
    _warn()
    return _string(s).rstrip(whitespace)


def strip(s):
    """The string without whitespace at both ends."""
    _warn()
    return _string(s).strip(whitespace)


def maketrans(frm, to):
    """The table for translate() that puts each character of one string for that of the other."""
    frm, to = _string(frm), _string(to)
    if len(frm) != len(to):
        raise ValueError('maketrans arguments must have same length')
    table = map(chr, range(256))
    for index, letter in enumerate(frm):
        table[ord(letter)] = to[index]
    return ''.join(table)


def replace(str, old, new, maxsplit=-1):
    """The string with new for old, the first maxsplit times."""
    _warn()
    text, old, new = _string(str), _string(old), _string(new)
    if not old:
        raise ValueError('empty pattern string')
    return text.replace(old, new, maxsplit or -1)


def _split(s, separator, most):
    _warn()
    s = _string(s)
    if separator is None:
        return s.split(None, most or -1)
    separator = _string(separator)
    if not separator:
        raise ValueError('empty separator')
    return s.split(separator, most or -1)


def split(s, sep=None, maxsplit=0):
    """The words of the string, divided by sep or by whitespace, at the first maxsplit places."""
    return _split(s, sep, maxsplit)


def splitfields(s, sep=None, maxsplit=0):
    """The words of the string, divided by sep or by whitespace, at the first maxsplit places."""
    return _split(s, sep, maxsplit)


def translate(s, table, deletechars=''):
    """The string without the characters to be deleted, the others looked up in a table of 256."""
    _warn()
    s, table = _string(s), _string(table)
    if len(table) != 256:
        raise ValueError('translation table must be 256 characters long')
    return s.translate(table, _string(deletechars))
