import codecs
from encodings import _marked

_marked.define(globals(), 'utf-32', codecs.utf_32_encode, codecs.utf_32_decode, codecs.utf_32_ex_decode,
               (codecs.utf_32_le_encode, codecs.utf_32_le_decode),
               (codecs.utf_32_be_encode, codecs.utf_32_be_decode))
