"""UTF-8 with its mark at the start: written once, and left out where it is read."""
import codecs
from codecs import BOM_UTF8, utf_8_decode, utf_8_encode
from encodings import _stateless


def _may_become_mark(input):
    return len(input) < len(BOM_UTF8) and BOM_UTF8.startswith(input)


def _decode_behind_mark(input, *how):
    skipped = len(BOM_UTF8) if input[:3] == BOM_UTF8 else 0
    output, consumed = utf_8_decode(input[skipped:], *how)
    return output, skipped + consumed


def encode(input, errors='strict'):
    return BOM_UTF8 + utf_8_encode(input, errors)[0], len(input)


def decode(input, errors='strict'):
    return _decode_behind_mark(input, errors, True)


class IncrementalEncoder(codecs.IncrementalEncoder):
    # The state is first: 1 until the mark has been written.

    def __init__(self, errors='strict'):
        codecs.IncrementalEncoder.__init__(self, errors)
        self.first = 1

    def setstate(self, state):
        self.first = state

    def getstate(self):
        return self.first

    def reset(self):
        codecs.IncrementalEncoder.reset(self)
        self.first = 1

    def encode(self, input, final=False):
        convert = encode if self.first else utf_8_encode
        self.first = 0
        return convert(input, self.errors)[0]


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    # first is true until it is known whether there is a mark.

    def __init__(self, errors='strict'):
        codecs.BufferedIncrementalDecoder.__init__(self, errors)
        self.first = True

    def _buffer_decode(self, input, errors, final):
        if not self.first:
            return utf_8_decode(input, errors, final)
        if _may_become_mark(input):
            return u'', 0
        self.first = None
        return _decode_behind_mark(input, errors, final)

    def reset(self):
        codecs.BufferedIncrementalDecoder.reset(self)
        self.first = True


# The streams treat the start of the file; then their own encode or decode, which reset() takes away, is plain UTF-8's.

class StreamWriter(codecs.StreamWriter):
    def encode(self, input, errors='strict'):
        self.encode = utf_8_encode
        return encode(input, errors)

    def reset(self):
        codecs.StreamWriter.reset(self)
        vars(self).pop('encode', None)


class StreamReader(codecs.StreamReader):
    def decode(self, input, errors='strict'):
        if _may_become_mark(input):
            return u'', 0
        self.decode = utf_8_decode
        return _decode_behind_mark(input, errors)

    def reset(self):
        codecs.StreamReader.reset(self)
        vars(self).pop('decode', None)


_stateless.publish(globals(), 'utf-8-sig', encode, decode, True,
                   None, IncrementalEncoder, IncrementalDecoder, StreamWriter, StreamReader)
