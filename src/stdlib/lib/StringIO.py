"""A file-like object that reads and writes a string in memory."""

try:
    from errno import EINVAL
except ImportError:
    EINVAL = 22

__all__ = ["StringIO"]


def _refuse():
    raise ValueError("I/O operation on closed file")


class StringIO:
    """A string as a file. str and unicode may be mixed as long as the str are ASCII.

    buf is the string and buflist what was written behind it since; they are joined when somebody reads. len is how long
    all of it is, pos the current position.
    """

    def __init__(self, buf=''):
        """Begins with a string, at its start; anything else is turned into a str."""
        self.buf = buf if isinstance(buf, basestring) else str(buf)
        self.len = len(self.buf)
        self.buflist = []
        self.pos = self.softspace = 0
        self.closed = False

    def _join(self):
        # Only what is open has something to join.
        if self.closed:
            _refuse()
        if self.buflist:
            self.buf += ''.join(self.buflist)
            self.buflist = []

    # State

    def close(self):
        """Frees the memory; any further operation raises ValueError."""
        if self.closed:
            return
        self.closed = True
        del self.buf, self.pos

    def flush(self):
        if self.closed:
            _refuse()

    def isatty(self):
        if self.closed:
            _refuse()
        return False

    def tell(self):
        """The current position."""
        if self.closed:
            _refuse()
        return self.pos

    def seek(self, pos, mode=0):
        """Sets the position: from the start (mode 0), from here (1), from the end (2)."""
        self._join()
        if mode == 1 or mode == 2:
            pos += self.pos if mode == 1 else self.len
        self.pos = max(0, pos)

    # Reading

    def getvalue(self):
        """Everything there is, whatever the position."""
        self._join()
        return self.buf

    def read(self, n=-1):
        """At most n characters from here on; all of them if n is negative or None."""
        self._join()
        start, end = self.pos, self.len
        if n is not None and n >= 0:
            end = min(end, start + n)
        part = self.buf[start:end]
        self.pos = end
        return part

    def readline(self, length=None):
        """One line with its newline, '' at the end; at most length characters if that is given and not negative."""
        self._join()
        start = self.pos
        end = self.buf.find('\n', start) + 1 or self.len
        if length is not None and 0 <= length < end - start:
            end = start + length
        part = self.buf[start:end]
        self.pos = end
        return part

    def readlines(self, sizehint=0):
        """The lines that are left; no more than come to about sizehint characters if that is given."""
        read = []
        size = 0
        for line in iter(self.readline, ''):
            read.append(line)
            size += len(line)
            if sizehint > 0 and size >= sizehint:
                break
        return read

    def __iter__(self):
        return self

    def next(self):
        """The next line, for a loop over the file."""
        if self.closed:
            _refuse()
        line = self.readline()
        if line:
            return line
        raise StopIteration

    # Writing

    def write(self, s):
        """Writes a string, or the str of anything else that is true, at the current position."""
        if self.closed:
            _refuse()
        if not s:
            return
        if not isinstance(s, basestring):
            s = str(s)
        start, end = self.pos, self.len
        if start > end:
            # What lies between the end and the position becomes zeros.
            self.buflist.append('\0' * (start - end))
        behind = start + len(s)
        if start < end:
            self._join()
            self.buflist = [self.buf[:start], s, self.buf[behind:]]
            self.buf = ''
            self.len = max(behind, end)
        else:
            self.buflist.append(s)
            self.len = behind
        self.pos = behind

    def writelines(self, iterable):
        """Writes each string of an iterable."""
        for line in iterable:
            self.write(line)

    def truncate(self, size=None):
        """Cuts the string to size characters, or to the current position."""
        if self.closed:
            _refuse()
        if size is None:
            size = self.pos
        if size < 0:
            raise IOError(EINVAL, "Negative size not allowed")
        self.pos = min(self.pos, size)
        self.buf = self.getvalue()[:size]
        self.len = size
