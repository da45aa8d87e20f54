"""What the parts of the regular expression library agree on."""

from _sre import MAXREPEAT

# The version of the format of compiled patterns.
MAGIC = 20031017

(SRE_FLAG_TEMPLATE, SRE_FLAG_IGNORECASE, SRE_FLAG_LOCALE, SRE_FLAG_MULTILINE,
 SRE_FLAG_DOTALL, SRE_FLAG_UNICODE, SRE_FLAG_VERBOSE, SRE_FLAG_DEBUG) = [1 << _bit for _bit in range(8)]


class error(Exception):
    """A pattern or a replacement that makes no sense."""
