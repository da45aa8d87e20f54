"""Waiting for descriptors: without any, select() sleeps. The host cannot wait for descriptors: then it raises error with
ENOSYS, as on a system that lacks the call."""

import errno
import posix
import time

PIPE_BUF = 4096


class error(Exception):
    """A failure of the system: its number and its text."""

    __module__ = 'select'


def _descriptor(item):
    if isinstance(item, (int, long)):
        number = item
    else:
        method = getattr(item, 'fileno', None)
        if method is None:
            raise TypeError('argument must be an int, or have a fileno() method.')
        number = method()
        if not isinstance(number, (int, long)):
            raise TypeError('fileno() returned a non-integer')
    if number < 0:
        raise ValueError('file descriptor cannot be a negative integer (%i)' % number)
    return number


def _descriptors(sequence):
    try:
        items = list(sequence)
    except TypeError:
        raise TypeError('arguments 1-3 must be sequences')
    return [_descriptor(item) for item in items]


def select(rlist, wlist, xlist, timeout=None):
    """The objects of three sequences that are ready to be read, to be written, or in an exceptional state."""
    if timeout is not None and not isinstance(timeout, (int, long, float)):
        raise TypeError('timeout must be a float or None')
    if _descriptors(rlist) + _descriptors(wlist) + _descriptors(xlist) or timeout is None:
        raise error(errno.ENOSYS, posix.strerror(errno.ENOSYS))
    if timeout < 0:
        raise error(errno.EINVAL, posix.strerror(errno.EINVAL))
    time.sleep(timeout)
    return [], [], []
