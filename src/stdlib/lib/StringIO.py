"""A file-like object that reads and writes a string in memory."""

try:
    from errno import EINVAL
except ImportError:
    EINVAL = 22

__all__ = ["StringIO"]


def _complain_ifclosed(closed):
    if closed:
        raise ValueError, "I/O operation on closed file"


class StringIO:
    """A string as a file. str and unicode may be mixed as long as the str are ASCII.

    What is written piles up in a list and is joined when it is read.
    """

    def __init__(self, buf=''):
        # An argument that is no string is turned into one.
        if not isinstance(buf, basestring):
            buf = str(buf)
        self.buf = buf
        self.len = len(buf)
        self.buflist = []
        self.pos = 0
        self.closed = False
        self.softspace = 0

    def __iter__(self):
        return self

    def next(self):
        _complain_ifclosed(self.closed)
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        """Frees the memory; any further operation raises ValueError."""
        if not self.closed:
            self.closed = True
            del self.buf, self.pos

    def isatty(self):
        _complain_ifclosed(self.closed)
        return False

    def _collect(self):
        if self.buflist:
            self.buf += ''.join(self.buflist)
            self.buflist = []

    def seek(self, pos, mode=0):
        """Sets the position: from the start (mode 0), from here (1), from the end (2)."""
        _complain_ifclosed(self.closed)
        self._collect()
        if mode == 1:
            pos += self.pos
        elif mode == 2:
            pos += self.len
        self.pos = max(0, pos)

    def tell(self):
        _complain_ifclosed(self.closed)
        return self.pos

    def read(self, n=-1):
        """At most n characters from here on; all of them if n is negative or None."""
        _complain_ifclosed(self.closed)
        self._collect()
        if n is None or n < 0:
            newpos = self.len
        else:
            newpos = min(self.pos + n, self.len)
        r = self.buf[self.pos:newpos]
        self.pos = newpos
        return r

    def readline(self, length=None):
        """One line with its newline, '' at the end; at most length characters if that is given and not negative."""
        _complain_ifclosed(self.closed)
        self._collect()
        i = self.buf.find('\n', self.pos)
        if i < 0:
            newpos = self.len
        else:
            newpos = i + 1
        if length is not None and length >= 0:
            if self.pos + length < newpos:
                newpos = self.pos + length
        r = self.buf[self.pos:newpos]
        self.pos = newpos
        return r

    def readlines(self, sizehint=0):
        """The lines that are left; no more than come to about sizehint characters if that is given."""
        total = 0
        lines = []
        line = self.readline()
        while line:
            lines.append(line)
            total += len(line)
            if 0 < sizehint <= total:
                break
            line = self.readline()
        return lines

    def truncate(self, size=None):
        """Cuts the string to size characters, or to the current position."""
        _complain_ifclosed(self.closed)
        if size is None:
            size = self.pos
        elif size < 0:
            raise IOError(EINVAL, "Negative size not allowed")
        elif size < self.pos:
            self.pos = size
        self.buf = self.getvalue()[:size]
        self.len = size

    def write(self, s):
        """Writes a string at the current position."""
        _complain_ifclosed(self.closed)
        if not s:
            return
        if not isinstance(s, basestring):
            s = str(s)
        start = self.pos
        end = self.len
        if start == end:
            self.buflist.append(s)
            self.len = self.pos = start + len(s)
            return
        if start > end:
            self.buflist.append('\0' * (start - end))
            end = start
        newpos = start + len(s)
        if start < end:
            self._collect()
            self.buflist = [self.buf[:start], s, self.buf[newpos:]]
            self.buf = ''
            if newpos > end:
                end = newpos
        else:
            self.buflist.append(s)
            end = newpos
        self.len = end
        self.pos = newpos

    def writelines(self, iterable):
        for line in iterable:
            self.write(line)

    def flush(self):
        _complain_ifclosed(self.closed)

    def getvalue(self):
        """Everything there is, whatever the position."""
        _complain_ifclosed(self.closed)
        self._collect()
        return self.buf
