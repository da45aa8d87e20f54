"""Paragraphs of a given width."""

import string
import re

try:
    _unicode = unicode
except NameError:
    class _unicode(object):
        pass

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent']

_whitespace = '\t\n\x0b\x0c\r '


class TextWrapper:
    """Wraps paragraphs: a line has at most width characters, indent included.

    initial_indent and subsequent_indent stand before the first and the other lines. Tabs become spaces where
    expand_tabs, any white space a space where replace_whitespace, two spaces end a sentence where
    fix_sentence_endings. A word that is too long is broken where break_long_words, one with hyphens may be broken behind
    them where break_on_hyphens; drop_whitespace drops what would stand at the ends of lines.
    """

    whitespace_trans = string.maketrans(_whitespace, ' ' * len(_whitespace))

    unicode_whitespace_trans = {}
    uspace = ord(u' ')
    for x in map(ord, _whitespace):
        unicode_whitespace_trans[x] = uspace

    # Where a line may be broken: at white space, behind the hyphen of a compound, and around a dash.
    wordsep_re = re.compile(
        r'(\s+|'
        r'[^\s\w]*\w+[^0-9\W]-(?=\w+[^0-9\W])|'
        r'(?<=[\w\!\"\'\&\.\,\?])-{2,}(?=\w))')

    # The same, at white space alone.
    wordsep_simple_re = re.compile(r'(\s+)')

    # The end of a sentence: a small letter, a mark, perhaps a quotation mark.
    sentence_end_re = re.compile(r'[%s]'
                                 r'[\.\!\?]'
                                 r'[\"\']?'
                                 r'\Z' % string.lowercase)

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.wordsep_re_uni = re.compile(self.wordsep_re.pattern, re.U)
        self.wordsep_simple_re_uni = re.compile(self.wordsep_simple_re.pattern, re.U)

    def _munge_whitespace(self, text):
        """The text with tabs expanded and white space replaced, as far as is wanted."""
        if self.expand_tabs:
            text = text.expandtabs()
        if self.replace_whitespace:
            if isinstance(text, str):
                text = text.translate(self.whitespace_trans)
            elif isinstance(text, _unicode):
                text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        """The pieces that a line cannot be broken within, white space being pieces too."""
        if isinstance(text, _unicode):
            pattern = self.wordsep_re_uni if self.break_on_hyphens else self.wordsep_simple_re_uni
        else:
            pattern = self.wordsep_re if self.break_on_hyphens else self.wordsep_simple_re
        return filter(None, pattern.split(text))

    def _fix_sentence_endings(self, chunks):
        """Makes two spaces of the one behind a piece that ends a sentence."""
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == " " and self.sentence_end_re.search(chunks[i]):
                chunks[i + 1] = "  "
                i += 2
            else:
                i += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Deals with a piece that is longer than a line: what fits of it is broken off, or it gets a line of its own."""
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            cur_line.append(reversed_chunks[-1][:space_left])
            reversed_chunks[-1] = reversed_chunks[-1][space_left:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        """The lines that pieces make."""
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        lines = []
        # Taken from the end, which is cheap.
        chunks.reverse()
        while chunks:
            cur_line = []
            cur_len = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                del chunks[-1]
            while chunks and cur_len + len(chunks[-1]) <= width:
                cur_len += len(chunks[-1])
                cur_line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, cur_line, cur_len, width)
            if self.drop_whitespace and cur_line and cur_line[-1].strip() == '':
                del cur_line[-1]
            if cur_line:
                lines.append(indent + ''.join(cur_line))
        return lines

    def wrap(self, text):
        """The lines of a paragraph."""
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The lines of a paragraph as one text."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph; keyword arguments are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The lines of a paragraph as one text; keyword arguments are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).fill(text)

_whitespace_only_re = re.compile('^[ \t]+$', re.MULTILINE)
_leading_whitespace_re = re.compile('(^[ \t]*)(?:[^ \t\n])', re.MULTILINE)


def dedent(text):
    """Takes away the white space that all lines begin with; tabs and spaces are different. Blank lines become empty."""
    text = _whitespace_only_re.sub('', text)
    margin = None
    for indent in _leading_whitespace_re.findall(text):
        if margin is None:
            margin = indent
            continue
        common = 0
        while common < min(len(margin), len(indent)) and margin[common] == indent[common]:
            common += 1
        margin = margin[:common]
    if margin:
        text = re.sub(r'(?m)^' + margin, '', text)
    return text
