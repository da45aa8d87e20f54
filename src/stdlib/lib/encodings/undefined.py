"""An encoding that refuses everything: as the default encoding it lets nothing be converted unawares."""
from encodings import _stateless


def _refuse(input, errors='strict'):
    raise UnicodeError('undefined encoding')


_stateless.define(globals(), 'undefined', _refuse, _refuse)
