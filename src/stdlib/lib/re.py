r"""Regular expressions: patterns that strings are matched against, searched for, cut up and changed.

Most characters match themselves. The others mean:
    .              any character but a newline
    ^  $           the start of the string; its end, or before a newline there
    *  +  ?  {m,n} what stands before, any number of times, at least once, at most once, m to n times,
                   as often as possible; with another ? after it as seldom as possible
    [...]  [^...]  any character of a set; any other
    A|B            A or B
    (...)          a group, whose text can be had afterwards
    (?iLmsux)      flags, as those given to compile()
    (?:...)        a group without its own text
    (?P<name>...)  a group with a name
    (?P=name)      the text that the group of this name matched
    (?#...)        a comment
    (?=...) (?!...)    if what follows matches, or does not
    (?<=...) (?<!...)  if what stands before matches, or does not
    (?(id/name)yes|no) yes if the group matched, no if not
    \number        the text of the group of that number
    \A  \Z         the start and the end of the string
    \b  \B         where a word starts or ends; anywhere else
    \d  \D         a digit; anything else
    \s  \S         white space; anything else
    \w  \W         a letter, a digit or an underscore; anything else
    \\             a backslash

Flags, which also have a name of one letter:
    I IGNORECASE   upper and lower case are the same
    L LOCALE       \w \W \b \B follow the locale
    M MULTILINE    ^ and $ match at every line
    S DOTALL       . matches a newline too
    U UNICODE      \w \W \b \B \d \D \s \S follow the Unicode character database
    X VERBOSE      blanks and comments in the pattern mean nothing

The exception for a pattern that makes no sense is error.
"""

import copy_reg

import _sre
import sre_constants as _constants
from sre_constants import error

__version__ = "2.2.1"

# Flags, by their letters and by their names.
I = IGNORECASE = _constants.SRE_FLAG_IGNORECASE
L = LOCALE = _constants.SRE_FLAG_LOCALE
M = MULTILINE = _constants.SRE_FLAG_MULTILINE
S = DOTALL = _constants.SRE_FLAG_DOTALL
U = UNICODE = _constants.SRE_FLAG_UNICODE
X = VERBOSE = _constants.SRE_FLAG_VERBOSE
T = TEMPLATE = _constants.SRE_FLAG_TEMPLATE
DEBUG = _constants.SRE_FLAG_DEBUG

__all__ = ("match search sub subn split findall compile purge template escape I L M S X U IGNORECASE LOCALE "
           "MULTILINE DOTALL VERBOSE UNICODE error finditer").split()

# The compiled pattern, from a cache where it can: a pattern object is given back as it is.
_pattern_of = _sre.pattern_of


# Pattern objects.

def compile(pattern, flags=0):
    """A pattern object, whose methods match faster."""
    return _pattern_of(pattern, flags)


def template(pattern, flags=0):
    """A pattern object of a pattern without repeats."""
    return _pattern_of(pattern, flags | TEMPLATE)


def purge():
    """Forgets the patterns that have been compiled."""
    _sre.purge()


def _compile(*key):
    # Pickled patterns name this function.
    return _pattern_of(*key)


copy_reg.pickle(type(_pattern_of('', 0)), lambda pattern: (_compile, (pattern.pattern, pattern.flags)), _compile)


# Their methods as functions of a pattern.

def match(pattern, string, flags=0):
    """A match of the pattern at the start of the string, or None."""
    return _pattern_of(pattern, flags).match(string)


def search(pattern, string, flags=0):
    """The first match of the pattern in the string, or None."""
    return _pattern_of(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    """A list of what all matches of the pattern in the string matched.

    Where the pattern has groups: of what the group matched, or of tuples of what each did."""
    return _pattern_of(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator of the match objects of all matches of the pattern in the string."""
    return _pattern_of(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    """The pieces of the string between the matches of the pattern; texts of groups stand between them."""
    return _pattern_of(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    """The string with the matches of the pattern replaced.

    repl is a string, in which backslash escapes stand for characters and groups, or a function
    that is given the match object and returns a string. count is how many to replace at most."""
    return _pattern_of(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """The pair of what sub() returns and how many matches were replaced."""
    return _pattern_of(pattern, flags).subn(repl, string, count)


def escape(pattern):
    """The string with a backslash before all but ASCII letters and digits."""
    if isinstance(pattern, basestring):
        return _sre.escape(pattern)
    # Any sequence of characters, which makes the result of its own kind by joining.
    pieces = [_sre.escape(each) for each in pattern]
    return pattern[:0].join(pieces)


class Scanner:
    """Cuts a string up by a lexicon: a list of pairs of a pattern and what to make of its matches.

    That is None to drop them, a function of the scanner and the matched text, or a value to use."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = _sre.lexicon([pair[0] for pair in lexicon], flags)

    def scan(self, string):
        """The list of what the matches were made into, and the rest of the string that nothing matches."""
        made, end = [], 0
        for found in iter(self.scanner.scanner(string).match, None):
            if found.end() == end:
                # An empty match would come for ever.
                break
            end = found.end()
            value = self.lexicon[found.lastindex - 1][1]
            if hasattr(value, '__call__'):
                self.match = found
                value = value(self, found.group())
            if value is not None:
                made.append(value)
        return made, string[end:]
