"""Encodings of one byte a character, by their tables."""
import codecs
import _encodings
from encodings import _stateless


def define(namespace):
    """Puts the tables, the classes and getregentry() of an encoding into the namespace of its module."""
    name, decoding_table = _encodings.code_page(namespace['__name__'].rpartition('.')[2])
    encoding_table = codecs.charmap_build(decoding_table)

    def encode(input, errors='strict'):
        return codecs.charmap_encode(input, errors, encoding_table)

    def decode(input, errors='strict'):
        return codecs.charmap_decode(input, errors, decoding_table)

    namespace['decoding_table'] = decoding_table
    namespace['encoding_table'] = encoding_table
    _stateless.define(namespace, name, encode, decode)
