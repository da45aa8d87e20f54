"""Streams: text over buffers over raw files, and the same in memory.

open() makes the layers that fit. RawIOBase, BufferedIOBase and TextIOBase are the abstract classes of the three layers,
IOBase is what they share."""

import abc

import _io
from _io import (BlockingIOError, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO,
                 DEFAULT_BUFFER_SIZE, FileIO, IncrementalNewlineDecoder, StringIO, TextIOWrapper, UnsupportedOperation,
                 open)

__all__ = ['BlockingIOError', 'open', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase',
           'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper',
           'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END']

OpenWrapper = open
UnsupportedOperation.__module__ = 'io'

# Where seek() counts from: the start, here, the end.
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class IOBase(_io._IOBase):
    """What every stream has."""

    __metaclass__ = abc.ABCMeta


class RawIOBase(_io._RawIOBase, IOBase):
    """Binary streams without a buffer."""


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """Binary streams with a buffer."""


class TextIOBase(_io._TextIOBase, IOBase):
    """Text streams."""


RawIOBase.register(FileIO)
for _one in BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair:
    BufferedIOBase.register(_one)
for _one in StringIO, TextIOWrapper:
    TextIOBase.register(_one)
del _one
