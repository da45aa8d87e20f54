import codecs
from encodings import _stateless

_stateless.define(globals(), 'raw-unicode-escape', codecs.raw_unicode_escape_encode, codecs.raw_unicode_escape_decode)
