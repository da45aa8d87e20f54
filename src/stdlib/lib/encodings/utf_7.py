import codecs
from encodings import _partial

_partial.define(globals(), 'utf-7', codecs.utf_7_encode, codecs.utf_7_decode)
