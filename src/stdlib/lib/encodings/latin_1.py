import codecs
from encodings import _stateless

_stateless.define(globals(), 'iso8859-1', codecs.latin_1_encode, codecs.latin_1_decode)
