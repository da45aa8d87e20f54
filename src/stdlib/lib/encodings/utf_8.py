import codecs
from encodings import _partial

_partial.define(globals(), 'utf-8', codecs.utf_8_encode, codecs.utf_8_decode)
