"""UTF-16 and UTF-32 with a mark of their byte order at the start: all their classes."""
import codecs
import sys
from encodings import _stateless


def define(namespace, name, encode, decode_part, find_order, little, big):
    """Puts the functions, the classes and getregentry() of an encoding into the namespace of its module.

    find_order is decode_part that answers the byte order too; little and big are the encoder and the decoder of
    either order.
    """
    native_encode = (little if sys.byteorder == 'little' else big)[0]
    unit = 2 if name == 'utf-16' else 4
    unmarked = '%s stream does not start with BOM' % name.upper()

    def decode(input, errors='strict'):
        return decode_part(input, errors, True)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        """Writes the mark before the first piece."""

        def __init__(self, errors='strict'):
            codecs.IncrementalEncoder.__init__(self, errors)
            self.encoder = None

        def encode(self, input, final=False):
            if self.encoder is not None:
                return self.encoder(input, self.errors)[0]
            result = encode(input, self.errors)[0]
            self.encoder = native_encode
            return result

        def reset(self):
            codecs.IncrementalEncoder.reset(self)
            self.encoder = None

        def getstate(self):
            return 2 if self.encoder is None else 0

        def setstate(self, state):
            self.encoder = None if state else native_encode

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        """Finds the byte order in the first piece."""

        def __init__(self, errors='strict'):
            codecs.BufferedIncrementalDecoder.__init__(self, errors)
            self.decoder = None

        def _buffer_decode(self, input, errors, final):
            if self.decoder is not None:
                return self.decoder(input, self.errors, final)
            output, consumed, order = find_order(input, errors, 0, final)
            if order:
                self.decoder = (little if order < 0 else big)[1]
            elif consumed >= unit:
                raise UnicodeError(unmarked)
            return output, consumed

        def reset(self):
            codecs.BufferedIncrementalDecoder.reset(self)
            self.decoder = None

        def getstate(self):
            # CPython tells the order only of UTF-32; a decoder of UTF-16 says 0 always.
            state = codecs.BufferedIncrementalDecoder.getstate(self)
            if unit == 2:
                return state
            if self.decoder is None:
                return state[0], 2
            return state[0], int((self.decoder is big[1]) != (sys.byteorder == 'big'))

        def setstate(self, state):
            codecs.BufferedIncrementalDecoder.setstate(self, state)
            if unit == 4:
                flag = state[1]
                other, native = (little, big) if sys.byteorder == 'big' else (big, little)
                self.decoder = native[1] if flag == 0 else other[1] if flag == 1 else None

    class StreamWriter(codecs.StreamWriter):
        """Writes the mark before the first piece."""

        def __init__(self, stream, errors='strict'):
            self.encoder = None
            codecs.StreamWriter.__init__(self, stream, errors)

        def reset(self):
            codecs.StreamWriter.reset(self)
            self.encoder = None

        def encode(self, input, errors='strict'):
            if self.encoder is not None:
                return self.encoder(input, errors)
            result = encode(input, errors)
            self.encoder = native_encode
            return result

    class StreamReader(codecs.StreamReader):
        """Finds the byte order in the first piece."""

        def reset(self):
            codecs.StreamReader.reset(self)
            self.__dict__.pop('decode', None)

        def decode(self, input, errors='strict'):
            output, consumed, order = find_order(input, errors, 0, False)
            if order:
                self.decode = (little if order < 0 else big)[1]
            elif consumed >= unit:
                raise UnicodeError(unmarked)
            return output, consumed

    namespace['encode'] = encode
    namespace['decode'] = decode
    _stateless.publish(namespace, name, encode, decode, True,
                       None, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
