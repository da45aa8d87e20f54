"""UserString: a class around a str or unicode, to be subclassed. A subclass of str itself does as well."""

import collections
import sys

__all__ = ["UserString", "MutableString"]


def _bare(other):
    """What a UserString stands for; anything else is itself."""
    return other.data if isinstance(other, UserString) else other


def _as_text(other):
    """What can be joined to a string: a string as it is, anything else by its str()."""
    other = _bare(other)
    return other if isinstance(other, basestring) else str(other)


def _like(model, data):
    """A new object of the class of another."""
    return model.__class__(data)


def _codec_arguments(encoding, errors):
    # Errors count only beside an encoding.
    return [given for given in (encoding, encoding and errors) if given]


class UserString(collections.Sequence):
    """The string is the attribute data; results that are strings are of the class of the instance, made from a string."""

    def __init__(self, seq):
        self.data = _bare(seq)[:] if isinstance(seq, UserString) else _as_text(seq)

    # What it stands for.

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __hash__(self):
        return hash(self.data)

    def __int__(self):
        return int(self.data)

    def __long__(self):
        return long(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    # As a sequence.

    def __len__(self):
        return len(self.data)

    def __contains__(self, char):
        return char in self.data

    def __getitem__(self, index):
        return _like(self, self.data[index])

    def __getslice__(self, start, end):
        return _like(self, self.data[max(start, 0):max(end, 0)])

    # Operators.

    def __cmp__(self, string):
        return cmp(self.data, _bare(string))

    def __add__(self, other):
        return _like(self, self.data + _as_text(other))

    def __radd__(self, other):
        return _like(self, (other if isinstance(other, basestring) else str(other)) + self.data)

    def __mul__(self, n):
        return _like(self, self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return _like(self, self.data % args)

    # What it is made of.

    def isalpha(self):
        return self.data.isalpha()

    def isdigit(self):
        return self.data.isdigit()

    def isalnum(self):
        return self.data.isalnum()

    def isspace(self):
        return self.data.isspace()

    def isupper(self):
        return self.data.isupper()

    def islower(self):
        return self.data.islower()

    def istitle(self):
        return self.data.istitle()

    def isnumeric(self):
        return self.data.isnumeric()

    def isdecimal(self):
        return self.data.isdecimal()

    # Search.

    def startswith(self, prefix, start=0, end=sys.maxint):
        return self.data.startswith(prefix, start, end)

    def endswith(self, suffix, start=0, end=sys.maxint):
        return self.data.endswith(suffix, start, end)

    def count(self, sub, start=0, end=sys.maxint):
        return self.data.count(sub, start, end)

    def find(self, sub, start=0, end=sys.maxint):
        return self.data.find(sub, start, end)

    def index(self, sub, start=0, end=sys.maxint):
        return self.data.index(sub, start, end)

    def rfind(self, sub, start=0, end=sys.maxint):
        return self.data.rfind(sub, start, end)

    def rindex(self, sub, start=0, end=sys.maxint):
        return self.data.rindex(sub, start, end)

    # Taking apart and putting together: these give plain strings.

    def partition(self, sep):
        return self.data.partition(sep)

    def rpartition(self, sep):
        return self.data.rpartition(sep)

    def split(self, sep=None, maxsplit=-1):
        return self.data.split(sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        return self.data.rsplit(sep, maxsplit)

    def splitlines(self, keepends=0):
        return self.data.splitlines(keepends)

    def join(self, seq):
        return self.data.join(seq)

    # Changed copies.

    def upper(self):
        return _like(self, self.data.upper())

    def lower(self):
        return _like(self, self.data.lower())

    def title(self):
        return _like(self, self.data.title())

    def swapcase(self):
        return _like(self, self.data.swapcase())

    def capitalize(self):
        return _like(self, self.data.capitalize())

    def strip(self, chars=None):
        return _like(self, self.data.strip(chars))

    def lstrip(self, chars=None):
        return _like(self, self.data.lstrip(chars))

    def rstrip(self, chars=None):
        return _like(self, self.data.rstrip(chars))

    def center(self, width, *args):
        return _like(self, self.data.center(width, *args))

    def ljust(self, width, *args):
        return _like(self, self.data.ljust(width, *args))

    def rjust(self, width, *args):
        return _like(self, self.data.rjust(width, *args))

    def zfill(self, width):
        return _like(self, self.data.zfill(width))

    def expandtabs(self, tabsize=8):
        return _like(self, self.data.expandtabs(tabsize))

    def replace(self, old, new, maxsplit=-1):
        return _like(self, self.data.replace(old, new, maxsplit))

    def translate(self, *args):
        return _like(self, self.data.translate(*args))

    def encode(self, encoding=None, errors=None):
        return _like(self, self.data.encode(*_codec_arguments(encoding, errors)))

    def decode(self, encoding=None, errors=None):
        return _like(self, self.data.decode(*_codec_arguments(encoding, errors)))


class MutableString(UserString, collections.MutableSequence):
    """A string that can be changed, and so has no hash. It is slow: a list of characters does better."""

    __hash__ = None

    def __init__(self, string=""):
        import warnings
        warnings.warnpy3k('the class UserString.MutableString has been removed in Python 3.0', stacklevel=2)
        self.data = string

    def immutable(self):
        """A UserString of the same content."""
        return UserString(self.data)

    # Every change puts other text in the place of a part.

    def __put(self, start, end, text):
        self.data = self.data[:start] + text + self.data[end:]

    def __part(self, index, doing):
        """Where a part starts and ends, and the step of a slice; doing is for the message about a step."""
        length = len(self.data)
        if not isinstance(index, slice):
            if index < 0:
                index += length
            if not 0 <= index < length:
                raise IndexError
            return index, index + 1, None
        start, end, step = index.indices(length)
        if step == -1:
            # The same part, read from its end.
            start, end = end + 1, start + 1
        elif step != 1:
            raise TypeError("invalid step in slicing " + doing)
        return min(start, end), end, step

    def __setitem__(self, index, sub):
        if isinstance(index, slice):
            sub = _as_text(sub)
        start, end, step = self.__part(index, "assignment")
        self.__put(start, end, sub[::-1] if step == -1 else sub)

    def __delitem__(self, index):
        start, end, _ = self.__part(index, "deletion")
        self.__put(start, end, '')

    def __setslice__(self, start, end, sub):
        self.__put(max(start, 0), max(end, 0), _as_text(sub))

    def __delslice__(self, start, end):
        self.__put(max(start, 0), max(end, 0), '')

    def insert(self, index, value):
        self[index:index] = value

    def __iadd__(self, other):
        self.data += _as_text(other)
        return self

    def __imul__(self, n):
        self.data *= n
        return self
