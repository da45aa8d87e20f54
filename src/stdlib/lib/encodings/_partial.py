"""Encodings whose sequences a piece of input may cut off: all their classes, made of two functions."""
import codecs
from encodings import _stateless


def define(namespace, name, encode, decode_part):
    """Puts the functions, the classes and getregentry() of an encoding into the namespace of its module.

    decode_part(input, errors, final) answers what it read and in how much of the input.
    """
    def decode(input, errors='strict'):
        return decode_part(input, errors, True)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        _buffer_decode = staticmethod(decode_part)

    class StreamWriter(codecs.StreamWriter):
        pass

    class StreamReader(codecs.StreamReader):
        pass

    StreamWriter.encode = staticmethod(encode)
    StreamReader.decode = staticmethod(decode_part)
    namespace['encode'] = encode
    namespace['decode'] = decode
    _stateless.publish(namespace, name, encode, decode, True,
                       None, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
