import codecs
from encodings import _marked

_marked.define(globals(), 'utf-16', codecs.utf_16_encode, codecs.utf_16_decode, codecs.utf_16_ex_decode,
               (codecs.utf_16_le_encode, codecs.utf_16_le_decode),
               (codecs.utf_16_be_encode, codecs.utf_16_be_decode))
