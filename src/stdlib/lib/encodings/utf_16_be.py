import codecs
from encodings import _partial

_partial.define(globals(), 'utf-16-be', codecs.utf_16_be_encode, codecs.utf_16_be_decode)
