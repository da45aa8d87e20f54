import _encodings
from encodings import _stateless


def rot_13_encode(input, errors='strict'):
    return _encodings.encode('rot_13', input, errors)


def rot_13_decode(input, errors='strict'):
    return _encodings.decode('rot_13', input, errors)


_stateless.define(globals(), 'rot-13', rot_13_encode, rot_13_decode, is_text=False)
