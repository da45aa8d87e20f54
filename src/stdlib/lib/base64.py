"""Bytes as text of 64, 32 or 16 different characters, and back (RFC 3548)."""

import binascii
import re
import string
import struct

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']
__all__ += ['b%sencode b%sdecode' % (_bits, _bits) for _bits in ('64', '32', '16')]
__all__ += ['%s_b64encode %s_b64decode' % (_kind, _kind) for _kind in ('standard', 'urlsafe')]
__all__ = ' '.join(__all__).split()

EMPTYSTRING = ''


# Base 64

# What stands for 62 and 63.
_STANDARD, _URLSAFE = '+/', '-_'
_to_urlsafe = string.maketrans(_STANDARD, _URLSAFE)
_from_urlsafe = string.maketrans(_URLSAFE, _STANDARD)


def b64encode(s, altchars=None):
    """The bytes of s in base 64; altchars are two characters for + and /."""
    line = binascii.b2a_base64(s)
    text = line[:-1]
    return text if altchars is None else text.translate(string.maketrans(_STANDARD, altchars[:2]))


def b64decode(s, altchars=None):
    """The bytes that s stands for; TypeError where its end is missing. Other characters are passed over."""
    text = s if altchars is None else s.translate(string.maketrans(altchars[:2], _STANDARD))
    try:
        return binascii.a2b_base64(text)
    except binascii.Error, error:
        raise TypeError(error)


def urlsafe_b64encode(s):
    """The bytes of s in base 64 with - and _, which a URL and a file name can have."""
    text = b64encode(s)
    return text.translate(_to_urlsafe)


def urlsafe_b64decode(s):
    """The bytes that s stands for in base 64 with - and _."""
    text = s.translate(_from_urlsafe)
    return b64decode(text)


def standard_b64encode(s):
    """The bytes of s in base 64 with + and /: b64encode(s)."""
    return b64encode(s, None)


def standard_b64decode(s):
    """The bytes that s stands for in base 64 with + and /: b64decode(s)."""
    return b64decode(s, None)


# Base 32: five bytes become eight digits of five bits each.

_b32digits = string.ascii_uppercase + '234567'

# The same digits as int(text, 32) reads them.
_b32numerals = dict(zip(_b32digits, string.digits + string.ascii_lowercase))

# How many digits say something for so many bytes in the last group, and the other way round.
_b32sizes = {1: 2, 2: 4, 3: 5, 4: 7}
_b32bytes = dict([(_size, _count) for _count, _size in _b32sizes.items()])


def b32encode(s):
    """The bytes of s in base 32."""
    rest = len(s) % 5
    if rest:
        size = _b32sizes[rest]
        return b32encode(s + '\0' * (5 - rest))[:size - 8] + '=' * (8 - size)
    digits = []
    for at in range(0, len(s), 5):
        first, others = struct.unpack('>BI', s[at:at + 5])
        number = first << 32 | others
        digits += [_b32digits[number >> shift & 31] for shift in (35, 30, 25, 20, 15, 10, 5, 0)]
    return ''.join(digits)


def b32decode(s, casefold=False, map01=None):
    """The bytes that s stands for in base 32.

    Small letters count with casefold only. With map01, a letter, 0 is O and 1 is that letter.
    """
    if len(s) % 8:
        raise TypeError('Incorrect padding')
    if map01:
        s = s.translate(string.maketrans('01', 'O' + map01))
    text = s.upper() if casefold else s
    digits = text.rstrip('=')
    try:
        numerals = ''.join([_b32numerals[digit] for digit in digits])
    except KeyError:
        raise TypeError('Non-base32 digit found')
    missing = len(text) - len(digits)
    if missing and 8 - missing not in _b32bytes:
        raise TypeError('Incorrect padding')
    numerals += '0' * missing
    groups = ['%010x' % int(numerals[at:at + 8], 32) for at in range(0, len(numerals), 8)]
    decoded = binascii.unhexlify(''.join(groups))
    return decoded[:_b32bytes[8 - missing] - 5] if missing else decoded


# Base 16

def b16encode(s):
    """The bytes of s in hexadecimal digits."""
    digits = binascii.b2a_hex(s)
    return digits.upper()


def b16decode(s, casefold=False):
    """The bytes that hexadecimal digits stand for; small letters count with casefold only."""
    digits = s.upper() if casefold else s
    if re.search(r'[^\dA-F]', digits):
        raise TypeError('Non-base16 digit found')
    return binascii.a2b_hex(digits)


# The old interface: base 64 in lines, as in mail. A line has four characters for three bytes.

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE * 3 // 4


def _pieces(input):
    """The bytes of a file in pieces of one line each, however few a read() answers."""
    piece = input.read(MAXBINSIZE)
    while piece:
        more = piece
        while more and len(piece) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(piece))
            piece += more
        yield piece
        piece = input.read(MAXBINSIZE)


def encode(input, output):
    """Writes the bytes of one file to another in lines of base 64."""
    for piece in _pieces(input):
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    """Writes the bytes that the lines of one file stand for to another."""
    for line in iter(input.readline, ''):
        output.write(binascii.a2b_base64(line))


def encodestring(s):
    """The bytes of s in lines of base 64."""
    starts = range(0, len(s), MAXBINSIZE)
    return ''.join([binascii.b2a_base64(s[start:start + MAXBINSIZE]) for start in starts])


def decodestring(s):
    """The bytes that lines of base 64 stand for."""
    decoded = binascii.a2b_base64(s)
    return decoded


_usage = """usage: %s [-d|-e|-u|-t] [file|-]
        -d, -u: decode
        -e: encode (default)
        -t: encode and decode string 'Aladdin:open sesame'"""


def test():
    """Encodes or decodes a file, as the command's arguments say."""
    import getopt
    import sys
    try:
        options, names = getopt.getopt(sys.argv[1:], 'deut')
    except getopt.error, error:
        sys.stdout = sys.stderr
        print error
        print _usage % sys.argv[0]
        sys.exit(2)
    work = encode
    for option, _ in options:
        if option == '-t':
            return test1()
        work = encode if option == '-e' else decode
    if not names or names[0] == '-':
        work(sys.stdin, sys.stdout)
    else:
        with open(names[0], 'rb') as source:
            work(source, sys.stdout)


def test1():
    """Shows one string encoded, and decoded again."""
    text = 'Aladdin:open sesame'
    line = encodestring(text)
    print text, repr(line), decodestring(line)


if __name__ == '__main__':
    test()
