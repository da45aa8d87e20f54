import codecs
from encodings import _stateless

_stateless.define(globals(), 'ascii', codecs.ascii_encode, codecs.ascii_decode)
