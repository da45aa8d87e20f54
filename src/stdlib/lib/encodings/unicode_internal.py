import codecs
from encodings import _stateless

_stateless.define(globals(), 'unicode-internal', codecs.unicode_internal_encode, codecs.unicode_internal_decode)
