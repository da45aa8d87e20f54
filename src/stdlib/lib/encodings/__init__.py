"""The standard encodings: a module for each, named as the encoding with underscores.

A module has getregentry(), which answers its codecs.CodecInfo. Other names of an encoding are in encodings.aliases.
"""
import codecs
import _encodings
from encodings import aliases

_cache = {}
_aliases = aliases.aliases


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """The name with one underscore for each run of what is no ASCII letter, digit or dot, none at the ends."""
    if isinstance(encoding, unicode):
        encoding = encoding.encode('latin-1')
    return _encodings.normalize(encoding)


def _module(encoding):
    name = normalize_encoding(encoding)
    alias = _aliases.get(name) or _aliases.get(name.replace('.', '_'))
    for candidate in (alias, name):
        # Nothing outside of this package is ever imported for a name.
        if candidate and '.' not in candidate:
            try:
                return __import__('encodings.' + candidate, None, None, ['*'], 0)
            except ImportError:
                pass
    return None


def _check(entry, module):
    if not 4 <= len(entry) <= 7:
        raise CodecRegistryError('module "%s" (%s) failed to register' % (module.__name__, module.__file__))
    required, optional = entry[:2], entry[2:6]
    if not (all(hasattr(part, '__call__') for part in required) and
            all(part is None or hasattr(part, '__call__') for part in optional)):
        raise CodecRegistryError('incompatible codecs in module "%s" (%s)' % (module.__name__, module.__file__))
    if len(entry) < 7 or entry[6] is None:
        entry = tuple(entry[:6]) + (None,) * (6 - len(entry)) + (module.__name__.split('.', 1)[1],)
    return codecs.CodecInfo(*entry)


def search_function(encoding):
    """The codecs.CodecInfo of an encoding, None where there is none."""
    if encoding in _cache:
        return _cache[encoding]
    module = _module(encoding)
    getregentry = getattr(module, 'getregentry', None)
    if getregentry is None:
        _cache[encoding] = None
        return None
    entry = getregentry()
    if not isinstance(entry, codecs.CodecInfo):
        entry = _check(entry, module)
    _cache[encoding] = entry
    for alias in getattr(module, 'getaliases', tuple)():
        _aliases.setdefault(alias, module.__name__.split('.', 1)[1])
    return entry
