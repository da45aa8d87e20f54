import codecs
from encodings import _stateless

_stateless.define(globals(), 'unicode-escape', codecs.unicode_escape_encode, codecs.unicode_escape_decode)
