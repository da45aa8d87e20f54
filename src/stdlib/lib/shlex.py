"""Text taken apart by the rules of Unix shells."""

import os.path
import sys
from collections import deque

try:
    from cStringIO import StringIO
except ImportError:
    # A sandbox may have to do without C modules.
    from StringIO import StringIO

__all__ = ["shlex", "split"]

# The letters of Latin-1; the two codes left out are signs of multiplication and division.
_ACCENTED_LETTERS = ''.join(map(chr, [code for code in range(0xdf, 0x100) + range(0xc0, 0xdf)
                                      if code not in (0xd7, 0xf7)]))


class shlex:
    """Reads tokens from a stream. Attributes say which characters make words, quotes, comments and so on.

    posix chooses the rules: of POSIX shells, where quotes only group characters and the end is None, or the older ones,
    where quotes belong to the token and the end is ''. With source set, that word takes in another file. debug makes it
    tell on standard output what it does: 1 the tokens, 2 what ended them, 3 every character.
    """

    def __init__(self, instream=None, infile=None, posix=False):
        self.posix = posix
        self.eof = None if posix else ''
        self.instream, self.infile, self.lineno = _stream(instream), infile, 1
        if instream is None:
            self.instream, self.infile = sys.stdin, None

        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += _ACCENTED_LETTERS
        self.whitespace, self.whitespace_split = ' \t\r\n', False
        self.quotes, self.escape, self.escapedquotes, self.commenters = '\'"', '\\', '"', '#'

        self.source = None
        self.filestack, self.pushback = deque(), deque()
        self.debug = 0
        # Where reading stands: ' ' between tokens, 'a' within a word, a quote behind it, an escape behind it, None at
        # the end of the stream.
        self.state = ' '
        self.token = ''

    # Tokens and streams.

    def push_token(self, tok):
        "Puts a token back: it is the next that get_token answers."
        self._tell(1, "pushing token %r", tok)
        self.pushback.appendleft(tok)

    def get_token(self):
        "The next token; eof (None, or '' where not posix) at the end."
        if self.pushback:
            token = self.pushback.popleft()
            self._tell(1, "popping token %r", token)
            return token
        token = self.read_token()
        while self.source is not None and token == self.source:
            # None from the hook: it has dealt with the file by itself.
            found = self.sourcehook(self.read_token())
            if found:
                self.push_source(found[1], found[0])
            token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        self._tell(1, "token=%r", token)
        return token

    def push_source(self, newstream, newfile=None):
        "Reads from another stream to its end, then goes on with this one."
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.instream, self.infile, self.lineno = _stream(newstream), newfile, 1
        if newfile is not None:
            self._tell(1, "pushing to file %s", newfile)
        else:
            self._tell(1, "pushing to stream %s", self.instream)

    def pop_source(self):
        "Goes back to the stream that was read before."
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = ' '
        self._tell(1, "popping to %s, line %d", self.instream, self.lineno)

    def sourcehook(self, newfile):
        "The name and the stream of a file that is to be read, its name possibly quoted and relative to this one."
        name = newfile[1:-1] if newfile[0] == '"' else newfile
        if isinstance(self.infile, basestring) and not os.path.isabs(name):
            name = os.path.join(os.path.dirname(self.infile), name)
        return name, open(name, "r")

    # One token, character by character: a method for each state, true when the token is complete.

    def read_token(self):
        "The next token of the stream, pushed ones and other sources left aside."
        # An empty token counts where it was quoted.
        self._quoted = False
        complete = False
        while not complete:
            char = self.instream.read(1)
            if char == '\n':
                self.lineno += 1
            self._tell(3, "in state %r I see character: %r", self.state, char)
            complete = self._take(char)
        token, self.token = self.token, ''
        if self.posix and not token and not self._quoted:
            token = None
        self._tell(2, *(("raw token=%r", token) if token else ("raw token=EOF",)))
        return token

    def _take(self, char):
        state = self.state
        if state is None:
            self.token = ''
            return True
        if state == ' ':
            return self._take_between_tokens(char)
        if state in self.quotes:
            return self._take_in_quotes(char)
        if state in self.escape:
            return self._take_escaped(char)
        return self._take_in_word(char)

    def _take_between_tokens(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self._tell(2, "I see whitespace in whitespace state")
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
        elif self.posix and char in self.escape:
            self._begin_escape(char, 'a')
        elif char in self.wordchars:
            self.state, self.token = 'a', char
        elif char in self.quotes:
            self.state = char
            if not self.posix:
                self.token = char
        elif self.whitespace_split:
            self.state, self.token = 'a', char
        else:
            self.token = char
            return True
        return False

    def _take_in_quotes(self, char):
        self._quoted = True
        if not char:
            self._tell(2, "I see EOF in quotes state")
            raise ValueError("No closing quotation")
        if self.posix and char == self.state:
            self.state = 'a'
            return False
        if self.posix and char in self.escape and self.state in self.escapedquotes:
            self._begin_escape(char, self.state)
            return False
        self.token += char
        if char != self.state:
            return False
        # By the older rules a quotation is a token.
        self.state = ' '
        return True

    def _begin_escape(self, char, returning_to):
        self._after_escape, self.state = returning_to, char

    def _take_escaped(self, char):
        if not char:
            self._tell(2, "I see EOF in escape state")
            raise ValueError("No escaped character")
        if self._after_escape in self.quotes and char not in (self.state, self._after_escape):
            # Within quotes nothing but the quote and the escape can be escaped.
            self.token += self.state
        self.token += char
        self.state = self._after_escape
        return False

    def _take_in_word(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self._tell(2, "I see whitespace in word state")
            self.state = ' '
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
            if not self.posix:
                return False
            self.state = ' '
            return self._has_token()
        if self.posix and char in self.quotes:
            self.state = char
        elif self.posix and char in self.escape:
            self._begin_escape(char, 'a')
        elif self.whitespace_split or char in self.wordchars or char in self.quotes:
            self.token += char
        else:
            self.pushback.appendleft(char)
            self._tell(2, "I see punctuation in word state")
            self.state = ' '
            return self._has_token()
        return False

    def _has_token(self):
        return bool(self.token) or (self.posix and self._quoted)

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    # Messages.

    def error_leader(self, infile=None, lineno=None):
        "How a message about a place in the source begins."
        return '"%s", line %d: ' % (infile or self.infile, lineno or self.lineno)

    def _tell(self, level, text, *values):
        if self.debug >= level:
            print "shlex: " + text % values

    # The tokens one after another.

    def __iter__(self):
        return self

    def next(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def _stream(source):
    return StringIO(source) if isinstance(source, basestring) else source


def split(s, comments=False, posix=True):
    "The words of a command line."
    reader = shlex(s, posix=posix)
    reader.whitespace_split = True
    if not comments:
        reader.commenters = ''
    return list(reader)


if __name__ == '__main__':
    for _token in shlex(open(sys.argv[1]), sys.argv[1]) if sys.argv[1:] else shlex():
        print "Token: %r" % (_token,)
