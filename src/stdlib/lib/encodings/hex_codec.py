import _encodings
from encodings import _stateless


def hex_encode(input, errors='strict'):
    return _encodings.encode('hex_codec', input, errors)


def hex_decode(input, errors='strict'):
    return _encodings.decode('hex_codec', input, errors)


_stateless.define(globals(), 'hex', hex_encode, hex_decode, is_text=False)
