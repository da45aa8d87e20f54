"""UTF-8 with its mark at the start: written once, and left out where it is read."""
import codecs
from codecs import BOM_UTF8, utf_8_decode, utf_8_encode
from encodings import _stateless


def encode(input, errors='strict'):
    return BOM_UTF8 + utf_8_encode(input, errors)[0], len(input)


def decode(input, errors='strict'):
    skipped = len(BOM_UTF8) if input[:3] == BOM_UTF8 else 0
    output, consumed = utf_8_decode(input[skipped:], errors, True)
    return output, consumed + skipped


class IncrementalEncoder(codecs.IncrementalEncoder):
    def __init__(self, errors='strict'):
        codecs.IncrementalEncoder.__init__(self, errors)
        self.first = 1

    def encode(self, input, final=False):
        mark = BOM_UTF8 if self.first else ''
        self.first = 0
        return mark + utf_8_encode(input, self.errors)[0]

    def reset(self):
        codecs.IncrementalEncoder.reset(self)
        self.first = 1

    def getstate(self):
        return self.first

    def setstate(self, state):
        self.first = state


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def __init__(self, errors='strict'):
        codecs.BufferedIncrementalDecoder.__init__(self, errors)
        self.first = True

    def _buffer_decode(self, input, errors, final):
        if self.first:
            if len(input) < 3 and BOM_UTF8.startswith(input):
                # It may become the mark.
                return u'', 0
            self.first = None
            if input[:3] == BOM_UTF8:
                output, consumed = utf_8_decode(input[3:], errors, final)
                return output, consumed + 3
        return utf_8_decode(input, errors, final)

    def reset(self):
        codecs.BufferedIncrementalDecoder.reset(self)
        self.first = True


class StreamWriter(codecs.StreamWriter):
    def reset(self):
        codecs.StreamWriter.reset(self)
        self.__dict__.pop('encode', None)

    def encode(self, input, errors='strict'):
        self.encode = utf_8_encode
        return encode(input, errors)


class StreamReader(codecs.StreamReader):
    def reset(self):
        codecs.StreamReader.reset(self)
        self.__dict__.pop('decode', None)

    def decode(self, input, errors='strict'):
        if len(input) < 3 and BOM_UTF8.startswith(input):
            return u'', 0
        self.decode = utf_8_decode
        if input[:3] == BOM_UTF8:
            output, consumed = utf_8_decode(input[3:], errors)
            return output, consumed + 3
        return utf_8_decode(input, errors)


_stateless.publish(globals(), 'utf-8-sig', encode, decode, True,
                   None, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
