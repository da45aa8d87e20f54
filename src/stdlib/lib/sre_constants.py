"""What the parts of the regular expression library agree on."""

MAGIC = 20031017

from _sre import MAXREPEAT


class error(Exception):
    """A pattern or a replacement that makes no sense."""


SRE_FLAG_TEMPLATE = 1
SRE_FLAG_IGNORECASE = 2
SRE_FLAG_LOCALE = 4
SRE_FLAG_MULTILINE = 8
SRE_FLAG_DOTALL = 16
SRE_FLAG_UNICODE = 32
SRE_FLAG_VERBOSE = 64
SRE_FLAG_DEBUG = 128
