import codecs
from encodings import _partial

_partial.define(globals(), 'utf-16-le', codecs.utf_16_le_encode, codecs.utf_16_le_decode)
