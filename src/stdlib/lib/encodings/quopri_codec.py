import _encodings
from encodings import _stateless


def quopri_encode(input, errors='strict'):
    return _encodings.encode('quopri_codec', input, errors)


def quopri_decode(input, errors='strict'):
    return _encodings.decode('quopri_codec', input, errors)


_stateless.define(globals(), 'quopri', quopri_encode, quopri_decode, is_text=False)
