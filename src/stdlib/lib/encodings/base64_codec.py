import _encodings
from encodings import _stateless


def base64_encode(input, errors='strict'):
    return _encodings.encode('base64_codec', input, errors)


def base64_decode(input, errors='strict'):
    return _encodings.decode('base64_codec', input, errors)


_stateless.define(globals(), 'base64', base64_encode, base64_decode, is_text=False)
