"""Text in memory as a stream, as CPython's Modules/_io/stringio.c has it."""

from _bytesio import size_of
from _textio import _TextIOBase, end_of_line, IncrementalNewlineDecoder

__all__ = ['StringIO']

_NEWLINES = (None, '', '\n', '\r', '\r\n')


class StringIO(_TextIOBase):
    """A stream over text that it holds."""

    __module__ = '_io'

    def __init__(self, initial_value=u'', newline=u'\n'):
        if newline is not None and not isinstance(newline, basestring):
            raise TypeError('newline must be str or None, not %s' % type(newline).__name__)
        if newline not in _NEWLINES:
            raise ValueError('illegal newline value: %r' % (newline,))
        if initial_value is not None and not isinstance(initial_value, unicode):
            raise TypeError('initial_value must be unicode or None, not ' + type(initial_value).__name__)
        self.__dict__.pop('_is_closed', None)
        self._text = u''
        # Text written at the end that has not been joined to the rest yet.
        self._added = []
        self._length = 0
        self._position = 0
        self._newline = newline
        self._decoder = IncrementalNewlineDecoder(None, newline is None) if not newline else None
        self._written_newline = unicode(newline) if newline in ('\r', '\r\n') else None
        if initial_value:
            self.write(initial_value)
        self._position = 0

    def _whole(self):
        if self._added:
            self._added.insert(0, self._text)
            self._text = u''.join(self._added)
            self._added = []
        return self._text

    def _check(self):
        if self.__dict__.get('_is_closed'):
            raise ValueError('I/O operation on closed file')

    def close(self):
        self._is_closed = True
        self._text = u''
        self._added = []

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    @property
    def line_buffering(self):
        self._check()
        return False

    @property
    def newlines(self):
        self._check()
        return self._decoder.newlines if self._decoder is not None else None

    def getvalue(self):
        """All the text that it holds."""
        self._check()
        return self._whole()

    def tell(self):
        self._check()
        return long(self._position)

    def seek(self, pos, whence=0):
        self._check()
        if not isinstance(pos, (int, long)):
            raise TypeError('an integer is required')
        if not 0 <= whence <= 2:
            raise ValueError('Invalid whence (%d, should be 0, 1 or 2)' % whence)
        if whence == 0 and pos < 0:
            raise ValueError('Negative seek position %d' % pos)
        if whence != 0 and pos != 0:
            raise IOError('Can\'t do nonzero cur-relative seeks')
        if whence == 1:
            pos = self._position
        elif whence == 2:
            pos = self._length
        self._position = pos
        return long(pos)

    def read(self, n=-1):
        self._check()
        n = size_of(n)
        text = self._whole()
        end = len(text) if n < 0 else self._position + n
        part = text[self._position:end]
        self._position += len(part)
        return part

    def readline(self, limit=-1):
        self._check()
        limit = size_of(limit)
        text = self._whole()
        start = self._position
        end = end_of_line(text, start, self._newline)
        if end < 0:
            end = len(text)
        if limit >= 0:
            end = min(end, start + limit)
        line = text[start:end]
        self._position += len(line)
        return line

    def write(self, s):
        if not isinstance(s, unicode):
            raise TypeError("unicode argument expected, got '%s'" % type(s).__name__)
        self._check()
        size = len(s)
        if size:
            if self._decoder is not None:
                s = self._decoder.decode(s, final=True)
            if self._written_newline is not None:
                s = s.replace(u'\n', self._written_newline)
            self._put(s)
        return long(size)

    def _put(self, s):
        position = self._position
        if position == self._length:
            # Appending is the common case: the parts are joined when somebody reads.
            self._added.append(s)
        else:
            text = self._whole()
            if position > len(text):
                text += u'\0' * (position - len(text))
            self._text = text[:position] + s + text[position + len(s):]
        self._position = position + len(s)
        self._length = max(self._length, self._position)

    def truncate(self, pos=None):
        self._check()
        if pos is None:
            pos = self._position
        elif not isinstance(pos, (int, long)):
            raise TypeError("integer argument expected, got '%s'" % type(pos).__name__)
        if pos < 0:
            raise ValueError('Negative size value %d' % pos)
        self._text = self._whole()[:pos]
        self._length = len(self._text)
        return long(pos)

    def __getstate__(self):
        own = dict((name, value) for name, value in self.__dict__.items() if not name.startswith('_'))
        newline = self._newline
        return self.getvalue(), newline if newline is None else str(newline), self._position, own or None

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) < 4:
            raise TypeError('%.200s.__setstate__ argument should be 4-tuple, got %.200s'
                            % (type(self).__name__, type(state).__name__))
        text, newline, position, attributes = state[:4]
        StringIO.__init__(self, None, newline)
        self._text = text
        self._length = len(text)
        if not isinstance(position, (int, long)):
            raise TypeError('third item of state must be an integer, got %.200s' % type(position).__name__)
        if position < 0:
            raise ValueError('position value cannot be negative')
        self._position = position
        if attributes is not None:
            if not isinstance(attributes, dict):
                raise TypeError('fourth item of state should be a dict, got a %.200s' % type(attributes).__name__)
            self.__dict__.update(attributes)
