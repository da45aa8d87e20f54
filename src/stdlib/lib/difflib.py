"""Differences between sequences, and between texts line by line.

SequenceMatcher compares sequences of whatever can be a key of a dictionary; Differ and ndiff() compare lines and what has
changed within them; unified_diff() and context_diff() write what patch reads.
"""

import heapq
import re
from collections import namedtuple

__all__ = ("get_close_matches ndiff restore SequenceMatcher Differ IS_CHARACTER_JUNK IS_LINE_JUNK context_diff "
           "unified_diff Match").split()

# Where two sequences are the same: the starts in both, and the length.
Match = namedtuple('Match', 'a b size')


def _share(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """What two sequences have in common, found by their longest common piece and then on both sides of it.

    isjunk is a function that says of an element of the second sequence that nothing is to be made of it; with autojunk
    elements that make more than one per cent of 200 elements or more are treated so too. What is known of the second
    sequence is kept: to compare one with many, set it once and the first anew each time.
    """

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index()

    def _index(self):
        """Notes where each element of the second sequence stands, junk left out."""
        places = self.b2j = {}
        for place, element in enumerate(self.b):
            places.setdefault(element, []).append(place)
        junk = set(filter(self.isjunk, places)) if self.isjunk else set()
        for element in junk:
            del places[element]
        popular = set()
        length = len(self.b)
        if self.autojunk and length >= 200:
            popular.update([element for element in places if len(places[element]) > length // 100 + 1])
            for element in popular:
                del places[element]
        self.isbjunk, self.isbpopular = junk.__contains__, popular.__contains__

    # What is the same.

    def find_longest_match(self, alo, ahi, blo, bhi):
        """The longest common piece of a[alo:ahi] and b[blo:bhi]; of several the one that begins first in a, then in b.

        It is longest without junk, and then extended by junk that is the same on both sides."""
        a, places = self.a, self.b2j
        start_a, start_b, size = alo, blo, 0
        # Where a common piece may end in b -> its length, for the element of a before, and for this one.
        before = {}
        for place_a in xrange(alo, ahi):
            now = {}
            for place_b in places.get(a[place_a], ()):
                if place_b >= bhi:
                    break
                if place_b >= blo:
                    length = now[place_b] = before.get(place_b - 1, 0) + 1
                    if length > size:
                        start_a, start_b, size = place_a - length + 1, place_b - length + 1, length
            before = now
        # Popular elements next to it first, which are no junk, then junk.
        for wanted in False, True:
            while (start_a > alo and start_b > blo and self.isbjunk(self.b[start_b - 1]) == wanted
                   and a[start_a - 1] == self.b[start_b - 1]):
                start_a, start_b, size = start_a - 1, start_b - 1, size + 1
            while (start_a + size < ahi and start_b + size < bhi and self.isbjunk(self.b[start_b + size]) == wanted
                   and a[start_a + size] == self.b[start_b + size]):
                size += 1
        return Match(start_a, start_b, size)

    def get_matching_blocks(self):
        """All common pieces in order, none right behind another in both; the last is empty, at the ends."""
        if self.matching_blocks is None:
            self.matching_blocks = self._blocks()
        return self.matching_blocks

    def _blocks(self):
        found, todo = [], [(0, len(self.a), 0, len(self.b))]
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            match = self.find_longest_match(alo, ahi, blo, bhi)
            if match.size:
                found.append(match)
                end_a, end_b = match.a + match.size, match.b + match.size
                if alo < match.a and blo < match.b:
                    todo.append((alo, match.a, blo, match.b))
                if end_a < ahi and end_b < bhi:
                    todo.append((end_a, ahi, end_b, bhi))
        blocks = []
        for match in sorted(found):
            last = blocks[-1] if blocks else Match(0, 0, 0)
            if last.size and (last.a + last.size, last.b + last.size) == match[:2]:
                blocks[-1] = last._replace(size=last.size + match.size)
            else:
                blocks.append(match)
        return blocks + [Match(len(self.a), len(self.b), 0)]

    def get_opcodes(self):
        """How to make b of a: tuples (tag, i1, i2, j1, j2) that say what becomes of a[i1:i2] and b[j1:j2].

        The tags are 'replace', 'delete', 'insert' and 'equal'."""
        if self.opcodes is None:
            self.opcodes = codes = []
            at_a = at_b = 0
            for start_a, start_b, size in self.get_matching_blocks():
                if at_a < start_a or at_b < start_b:
                    tag = 'insert' if at_a == start_a else 'delete' if at_b == start_b else 'replace'
                    codes.append((tag, at_a, start_a, at_b, start_b))
                at_a, at_b = start_a + size, start_b + size
                if size:
                    codes.append(('equal', start_a, at_a, start_b, at_b))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """Groups of opcodes: changes that are near to each other, with up to n equal elements around them."""
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        last = len(codes) - 1
        group = []
        for place, (tag, i1, i2, j1, j2) in enumerate(codes):
            if tag == 'equal':
                # At the start and at the end only what stands next to a change.
                if place == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if place == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
                if i2 - i1 > 2 * n:
                    yield group + [(tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n))]
                    group, i1, j1 = [], max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and (len(group) > 1 or group[0][0] != 'equal'):
            yield group

    # How much is the same, from 0.0 to 1.0.

    def ratio(self):
        """Twice the number of elements in common pieces, of the number of all."""
        return _share(sum([match.size for match in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        """The same for elements in any order: never less than ratio()."""
        if self.fullbcount is None:
            self.fullbcount = {}
            for element in self.b:
                self.fullbcount[element] = self.fullbcount.get(element, 0) + 1
        left, matches = {}, 0
        for element in self.a:
            count = left.get(element, self.fullbcount.get(element, 0))
            left[element] = count - 1
            matches += count > 0
        return _share(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """What the lengths alone allow: never less than quick_ratio()."""
        lengths = len(self.a), len(self.b)
        return _share(min(lengths), sum(lengths))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The n sequences that are most like a word, the best first, of those whose ratio is at least the cutoff."""
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher, scored = SequenceMatcher(), []
    matcher.set_seq2(word)
    for each in possibilities:
        matcher.set_seq1(each)
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) >= cutoff and matcher.ratio() >= cutoff:
            scored.append((matcher.ratio(), each))
    return [each for _, each in heapq.nlargest(n, scored)]


# Lines, and what has changed within them.

def IS_LINE_JUNK(line, pat=re.compile(r"\s*#?\s*$").match):
    """Whether there is nothing on a line but perhaps one #."""
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Whether a character is a blank or a tab."""
    return ch in ws


def _marked(mark, lines, start, end):
    for place in xrange(start, end):
        yield '%s %s' % (mark, lines[place])


class Differ:
    """Compares lines: '- ' is before those of the first text alone, '+ ' before those of the second alone, '  ' before
    those of both; lines with '? ' show what has changed within the line before.

    linejunk and charjunk say of lines, and of characters, that nothing is to be made of them."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        """The lines of the difference, one after another."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'equal':
                lines = _marked(' ', a, alo, ahi)
            else:
                lines = self._changed(a, alo, ahi, b, blo, bhi)
            for line in lines:
                yield line

    def _changed(self, a, alo, ahi, b, blo, bhi):
        """Lines that became others: the two that are most alike as a change within a line, then what stands before and
        behind them the same way."""
        if alo == ahi or blo == bhi:
            return self._replaced(a, alo, ahi, b, blo, bhi)
        best, same = self._most_alike(a, alo, ahi, b, blo, bhi)
        if not best and not same:
            return self._replaced(a, alo, ahi, b, blo, bhi)
        at_a, at_b = best or same
        return self._around(a, alo, ahi, b, blo, bhi, at_a, at_b, not best)

    def _around(self, a, alo, ahi, b, blo, bhi, at_a, at_b, are_same):
        for line in self._changed(a, alo, at_a, b, blo, at_b):
            yield line
        if are_same:
            yield '  ' + a[at_a]
        else:
            for line in self._within(a[at_a], b[at_b]):
                yield line
        for line in self._changed(a, at_a + 1, ahi, b, at_b + 1, bhi):
            yield line

    def _most_alike(self, a, alo, ahi, b, blo, bhi):
        """The places of the two lines that are most alike without being the same, if they are alike enough, and of the
        first that are the same: junk, since otherwise they would not be here."""
        matcher = SequenceMatcher(self.charjunk)
        best, same, best_ratio = None, None, 0.74
        for place_b in xrange(blo, bhi):
            matcher.set_seq2(b[place_b])
            for place_a in xrange(alo, ahi):
                if a[place_a] == b[place_b]:
                    same = same or (place_a, place_b)
                    continue
                matcher.set_seq1(a[place_a])
                # The cheap ones first: each is at least what the next is.
                if (matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio
                        and matcher.ratio() > best_ratio):
                    best, best_ratio = (place_a, place_b), matcher.ratio()
        return best if best_ratio >= 0.75 else None, same

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        """Lines that have nothing in common, the fewer first."""
        gone, come = _marked('-', a, alo, ahi), _marked('+', b, blo, bhi)
        for lines in (come, gone) if bhi - blo < ahi - alo else (gone, come):
            for line in lines:
                yield line

    def _within(self, old, new):
        """Two lines that are alike, with what has changed marked below each."""
        below_old = below_new = ''
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            mark_old, mark_new = {'replace': '^^', 'delete': '--', 'insert': '++', 'equal': '  '}[tag]
            below_old += mark_old * (ahi - alo)
            below_new += mark_new * (bhi - blo)
        return self._qformat(old, new, below_old, below_new)

    def _qformat(self, aline, bline, atags, btags):
        """The two lines and the marks below them; tabs that both begin with stand before the marks too."""
        tabs = min(_leading(aline, '\t'), _leading(bline, '\t'))
        for marks in atags, btags:
            tabs = min(tabs, _leading(marks[:tabs], ' '))
        for sign, line, marks in ('- ', aline, atags), ('+ ', bline, btags):
            yield sign + line
            marks = marks[tabs:].rstrip()
            if marks:
                yield '? %s%s\n' % ('\t' * tabs, marks)


def _leading(text, char):
    return len(text) - len(text.lstrip(char))


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The lines of the difference of two lists of lines, as Differ writes them."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first (1) or of the second (2) text, out of a difference that ndiff() made."""
    mark = {1: '- ', 2: '+ '}.get(int(which))
    if mark is None:
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which)
    for line in delta:
        if line[:2] in ('  ', mark):
            yield line[2:]


# What patch reads.

def _dated(sign, name, date, lineterm):
    return '{} {}{}{}'.format(sign, name, '\t{}'.format(date) if date else '', lineterm)


def _range_unified(start, stop):
    length = stop - start
    if length == 1:
        return '{}'.format(start + 1)
    # Nothing stands behind the line before.
    return '{},{}'.format(start + 1 if length else start, length)


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """The lines of a unified diff of two lists of lines, with n lines around changes.

    lineterm ends the lines that tell of files and places: '' where the others have no ends."""
    has_begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not has_begun:
            has_begun = True
            yield _dated('---', fromfile, fromfiledate, lineterm)
            yield _dated('+++', tofile, tofiledate, lineterm)
        yield '@@ -{} +{} @@{}'.format(_range_unified(group[0][1], group[-1][2]),
                                       _range_unified(group[0][3], group[-1][4]), lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                parts = (' ', a[i1:i2]),
            else:
                parts = ('-', a[i1:i2]), ('+', b[j1:j2])
            for sign, lines in parts:
                for line in lines:
                    yield sign + line


def _range_context(start, stop):
    if stop - start <= 1:
        return '{}'.format(stop)
    return '{},{}'.format(start + 1, stop)


_context_signs = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """The lines of a context diff; the arguments are those of unified_diff()."""
    has_begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not has_begun:
            has_begun = True
            yield _dated('***', fromfile, fromfiledate, lineterm)
            yield _dated('---', tofile, tofiledate, lineterm)
        yield '***************' + lineterm
        tags = set([code[0] for code in group])
        # For each side: what its lines lack, and where its places stand in the codes.
        for head, tail, lines, alien, own, first in (('***', '****', a, 'insert', 'delete', 1),
                                                     ('---', '----', b, 'delete', 'insert', 3)):
            place = _range_context(group[0][first], group[-1][first + 1])
            yield '{} {} {}{}'.format(head, place, tail, lineterm)
            if own in tags or 'replace' in tags:
                for code in group:
                    if code[0] != alien:
                        for line in lines[code[first]:code[first + 1]]:
                            yield _context_signs[code[0]] + line
