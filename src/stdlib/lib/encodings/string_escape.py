import codecs
from encodings import _stateless

_stateless.define(globals(), 'string-escape', codecs.escape_encode, codecs.escape_decode)
