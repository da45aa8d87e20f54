"""The encoding that a mapping makes: its stream and incremental classes take the mapping as their last argument."""
import codecs
from encodings import _stateless


def _piece_maker(base):
    """The __init__() of an incremental class that has a mapping."""
    def __init__(self, errors='strict', mapping=None):
        base.__init__(self, errors)
        self.mapping = mapping
    return __init__


def _wrapper_maker(base):
    """The __init__() of a stream class that has a mapping."""
    def __init__(self, stream, errors='strict', mapping=None):
        base.__init__(self, stream, errors)
        self.mapping = mapping
    return __init__


class Codec(codecs.Codec):
    encode, decode = codecs.charmap_encode, codecs.charmap_decode


class IncrementalEncoder(codecs.IncrementalEncoder):
    __init__ = _piece_maker(codecs.IncrementalEncoder)

    def encode(self, input, final=False):
        output, consumed = codecs.charmap_encode(input, self.errors, self.mapping)
        return output


class IncrementalDecoder(codecs.IncrementalDecoder):
    __init__ = _piece_maker(codecs.IncrementalDecoder)

    def decode(self, input, final=False):
        output, consumed = codecs.charmap_decode(input, self.errors, self.mapping)
        return output


class StreamWriter(Codec, codecs.StreamWriter):
    __init__ = _wrapper_maker(codecs.StreamWriter)

    def encode(self, input, errors='strict'):
        return Codec.encode(input, errors, self.mapping)


class StreamReader(Codec, codecs.StreamReader):
    __init__ = _wrapper_maker(codecs.StreamReader)

    def decode(self, input, errors='strict'):
        return Codec.decode(input, errors, self.mapping)


_stateless.publish(globals(), 'charmap', Codec.encode, Codec.decode, True,
                   Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
