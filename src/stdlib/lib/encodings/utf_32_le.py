import codecs
from encodings import _partial

_partial.define(globals(), 'utf-32-le', codecs.utf_32_le_encode, codecs.utf_32_le_decode)
