"""Paragraphs of a given width."""

import re
import string

try:
    _unicode = unicode
except NameError:
    class _unicode(object):
        pass

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent']

# What a line may be broken at; that of Unicode is left alone, since a no-break space is one of it.
_whitespace = '\t\n\x0b\x0c\r '


class TextWrapper:
    """Wraps paragraphs: a line has at most width characters, indent included.

    initial_indent and subsequent_indent stand before the first and the other lines. Tabs become spaces where
    expand_tabs, any white space a space where replace_whitespace, two spaces end a sentence where
    fix_sentence_endings. A word that is too long is broken where break_long_words, one with hyphens may be broken behind
    them where break_on_hyphens; drop_whitespace drops what would stand at the ends of lines.
    """

    whitespace_trans = string.maketrans(_whitespace, ' ' * len(_whitespace))
    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), 0x20)

    # Where a line may be broken: at white space, behind the hyphen of a compound, and around a dash.
    wordsep_re = re.compile('(%s)' % '|'.join([
        r'\s+', r'[^\s\w]*\w+[^0-9\W]-(?=\w+[^0-9\W])', r'''(?<=[\w!"'&.,?])-{2,}(?=\w)''']))
    # The same, at white space alone.
    wordsep_simple_re = re.compile(r'(\s+)')
    # A small letter, a mark, perhaps a quotation mark.
    sentence_end_re = re.compile(r'''[%s][.!?]["']?\Z''' % string.lowercase)

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True):
        self.width, self.initial_indent, self.subsequent_indent = width, initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace = expand_tabs, replace_whitespace
        self.fix_sentence_endings, self.drop_whitespace = fix_sentence_endings, drop_whitespace
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
        # A subclass may have patterns of its own: those for unicode come of them.
        self.wordsep_re_uni, self.wordsep_simple_re_uni = [
            re.compile(ours.pattern, re.UNICODE) for ours in (self.wordsep_re, self.wordsep_simple_re)]

    def wrap(self, text):
        """The lines of a paragraph."""
        pieces = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(pieces)
        return self._wrap_chunks(pieces)

    def fill(self, text):
        """The lines of a paragraph as one text."""
        return '\n'.join(self.wrap(text))

    # The steps, which a subclass may replace one by one.

    def _munge_whitespace(self, text):
        """The text with tabs expanded and white space replaced, as far as is wanted."""
        if self.expand_tabs:
            text = text.expandtabs()
        if not self.replace_whitespace:
            return text
        if isinstance(text, _unicode):
            return text.translate(self.unicode_whitespace_trans)
        return text.translate(self.whitespace_trans) if isinstance(text, str) else text

    def _split(self, text):
        """The pieces that a line cannot be broken within, white space being pieces too."""
        if self.break_on_hyphens:
            of_bytes, of_unicode = self.wordsep_re, self.wordsep_re_uni
        else:
            of_bytes, of_unicode = self.wordsep_simple_re, self.wordsep_simple_re_uni
        separator = of_unicode if isinstance(text, _unicode) else of_bytes
        return [piece for piece in separator.split(text) if piece]

    def _fix_sentence_endings(self, chunks):
        """Makes two spaces of the one behind a piece that ends a sentence."""
        for after in xrange(1, len(chunks)):
            if chunks[after] == ' ' and self.sentence_end_re.search(chunks[after - 1]):
                chunks[after] = '  '

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Deals with a piece that is longer than a line: what fits of it is broken off, or it gets a line of its own."""
        if self.break_long_words:
            # One character at least, or there would be no end.
            room = width - cur_len if width > 0 else 1
            word = reversed_chunks.pop()
            cur_line.append(word[:room])
            reversed_chunks.append(word[room:])
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        """The lines that pieces make. The list of pieces is used up."""
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        lines = []
        # The next piece stands last, where it is taken away cheaply.
        chunks.reverse()
        while chunks:
            indent = self.initial_indent
            if lines:
                indent = self.subsequent_indent
                self._drop_blank(chunks)
            line = self._take_line(chunks, self.width - len(indent))
            if line:
                lines.append(indent + ''.join(line))
        return lines

    def _take_line(self, pieces, width):
        line, length = [], 0
        while pieces and length + len(pieces[-1]) <= width:
            length += len(pieces[-1])
            line.append(pieces.pop())
        if pieces and len(pieces[-1]) > width:
            self._handle_long_word(pieces, line, length, width)
        self._drop_blank(line)
        return line

    def _drop_blank(self, pieces):
        if pieces and self.drop_whitespace and not pieces[-1].strip():
            pieces.pop()


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph; keyword arguments are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The lines of a paragraph as one text; keyword arguments are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).fill(text)


_blank_line = re.compile('(?m)^[ \t]+$')
_indent = re.compile('(?m)^([ \t]*)[^ \t\n]')


def dedent(text):
    """Takes away the white space that all lines begin with; tabs and spaces are different. Blank lines become empty."""
    text = _blank_line.sub('', text)
    indents = _indent.findall(text)
    if not indents:
        return text
    # What the least and the greatest have in common, all between them have too.
    margin, greatest = min(indents), max(indents)
    while not greatest.startswith(margin):
        margin = margin[:-1]
    return re.sub('(?m)^' + margin, '', text) if margin else text
