"""Encodings whose pieces can be converted one by one: all their classes, made of two functions."""
import codecs


def define(namespace, name, encode, decode, is_text=True):
    """Puts the classes and getregentry() of an encoding into the namespace of its module."""

    class Codec(codecs.Codec):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

        def decode(self, input, errors='strict'):
            return decode(input, errors)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class StreamWriter(Codec, codecs.StreamWriter):
        pass

    class StreamReader(Codec, codecs.StreamReader):
        pass

    publish(namespace, name, encode, decode, is_text,
            Codec, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)


def publish(namespace, name, encode, decode, is_text,
            codec, incrementalencoder, incrementaldecoder, streamwriter, streamreader):
    """The same with classes that are already there; codec may be None."""
    def getregentry():
        return codecs.CodecInfo(name=name, encode=encode, decode=decode,
                                incrementalencoder=incrementalencoder, incrementaldecoder=incrementaldecoder,
                                streamwriter=streamwriter, streamreader=streamreader,
                                _is_text_encoding=None if is_text else False)

    for value in (codec, incrementalencoder, incrementaldecoder, streamwriter, streamreader):
        if value is not None:
            value.__module__ = namespace['__name__']
            namespace[value.__name__] = value
    namespace['getregentry'] = getregentry
