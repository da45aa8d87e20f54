import _encodings
from encodings import _stateless


def uu_encode(input, errors='strict'):
    return _encodings.encode('uu_codec', input, errors)


def uu_decode(input, errors='strict'):
    return _encodings.decode('uu_codec', input, errors)


_stateless.define(globals(), 'uu', uu_encode, uu_decode, is_text=False)
