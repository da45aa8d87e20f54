"""The streams behind module io, as CPython's Modules/_io has them: open() and the classes of the other files."""

from _bufferedio import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from _bytesio import _BufferedIOBase, BytesIO
from _fileio import FileIO
from _iobase import _IOBase, _RawIOBase, BlockingIOError, DEFAULT_BUFFER_SIZE, UnsupportedOperation
from _stringio import StringIO
from _textio import _TextIOBase, IncrementalNewlineDecoder, TextIOWrapper


class _Opener(object):
    """Holds open(): a bound method stays what it is where a class has it for an attribute, as a built-in function does."""

    def open(self, file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True):
        """Opens a file, by its name or by the number of a descriptor, and answers a stream.

        The mode is one of r, w, a, with + for both ways, b for bytes, t for text, U for any newline. buffering is 0 for none
        (bytes only), 1 for lines (text only), a size, or -1 for what fits. encoding, errors and newline are for text."""
        if isinstance(file, float):
            raise TypeError('integer argument expected, got float')
        if not isinstance(file, (basestring, int, long)):
            raise TypeError('invalid file: %r' % (file,))
        if newline is not None and not isinstance(newline, basestring):
            raise TypeError('open() argument 6 must be string or None, not ' + type(newline).__name__)
        if isinstance(mode, unicode):
            mode = str(mode)
        elif not isinstance(mode, str):
            raise TypeError('open() argument 2 must be string, not %s' % type(mode).__name__)
        letters = set(mode)
        if letters - set('arwb+tU') or len(mode) > len(letters):
            raise ValueError("invalid mode: '%s'" % mode)
        universal = 'U' in letters
        if universal and letters & set('wa'):
            raise ValueError("can't use U and writing mode at once")
        reads = 'r' in letters or universal
        binary = 'b' in letters
        if binary and 't' in letters:
            raise ValueError("can't have text and binary mode at once")
        if reads + ('w' in letters) + ('a' in letters) > 1:
            raise ValueError('must have exactly one of read/write/append mode')
        if binary:
            if encoding is not None:
                raise ValueError("binary mode doesn't take an encoding argument")
            if errors is not None:
                raise ValueError("binary mode doesn't take an errors argument")
            if newline is not None:
                raise ValueError("binary mode doesn't take a newline argument")
        updates = '+' in letters
        direction = 'r' if reads else 'w' if 'w' in letters else 'a' if 'a' in letters else ''
        raw = FileIO(file, direction + ('+' if updates else ''), closefd)
        result = raw
        try:
            by_line = buffering == 1
            if buffering == 1 or (buffering < 0 and raw.isatty()):
                buffering = -1
                by_line = True
            if buffering < 0:
                buffering = DEFAULT_BUFFER_SIZE
            if buffering == 0:
                if not binary:
                    raise ValueError("can't have unbuffered text I/O")
                return raw
            if updates:
                result = BufferedRandom(raw, buffering)
            elif reads:
                result = BufferedReader(raw, buffering)
            else:
                result = BufferedWriter(raw, buffering)
            if binary:
                return result
            result = text = TextIOWrapper(result, encoding, errors, newline, by_line)
            text.mode = mode
            return text
        except:
            result.close()
            raise


open = _Opener().open
