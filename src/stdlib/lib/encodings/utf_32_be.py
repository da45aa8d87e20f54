import codecs
from encodings import _partial

_partial.define(globals(), 'utf-32-be', codecs.utf_32_be_encode, codecs.utf_32_be_decode)
