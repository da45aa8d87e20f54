"""Functions that mean something else in Python 3, with their later meaning: ascii, filter, hex, map, oct and zip."""

from itertools import ifilter as filter, imap as map, izip as zip

__all__ = ['ascii', 'filter', 'hex', 'map', 'oct', 'zip']

ascii = repr


def _index(number):
    try:
        method = type(number).__index__
    except AttributeError:
        raise TypeError("'%.200s' object cannot be interpreted as an index" % type(number).__name__)
    result = method(number)
    if not isinstance(result, (int, long)):
        raise TypeError('__index__ returned non-(int,long) (type %.200s)' % type(result).__name__)
    return result


def hex(number):
    """The digits of an integer to base 16, after 0x."""
    return '{0:#x}'.format(_index(number))


def oct(number):
    """The digits of an integer to base 8, after 0o."""
    return '{0:#o}'.format(_index(number))
