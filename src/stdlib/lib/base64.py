"""Bytes as text of 64, 32 or 16 different characters, and back (RFC 3548)."""

import re
import struct
import string
import binascii

__all__ = [
    'encode', 'decode', 'encodestring', 'decodestring',
    'b64encode', 'b64decode', 'b32encode', 'b32decode',
    'b16encode', 'b16decode',
    'standard_b64encode', 'standard_b64decode',
    'urlsafe_b64encode', 'urlsafe_b64decode',
    ]

EMPTYSTRING = ''

_translation = [chr(_x) for _x in range(256)]


def _translate(s, altchars):
    table = _translation[:]
    for old, new in altchars.items():
        table[ord(old)] = new
    return s.translate(''.join(table))


# Base 64

def b64encode(s, altchars=None):
    """The bytes of s in base 64; altchars are two characters for + and /."""
    encoded = binascii.b2a_base64(s)[:-1]
    if altchars is not None:
        return encoded.translate(string.maketrans(b'+/', altchars[:2]))
    return encoded


def b64decode(s, altchars=None):
    """The bytes that s stands for; TypeError where its end is missing. Other characters are passed over."""
    if altchars is not None:
        s = s.translate(string.maketrans(altchars[:2], '+/'))
    try:
        return binascii.a2b_base64(s)
    except binascii.Error, msg:
        raise TypeError(msg)


def standard_b64encode(s):
    """The bytes of s in base 64 with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """The bytes that s stands for in base 64 with + and /."""
    return b64decode(s)

_urlsafe_encode_translation = string.maketrans(b'+/', b'-_')
_urlsafe_decode_translation = string.maketrans(b'-_', b'+/')


def urlsafe_b64encode(s):
    """The bytes of s in base 64 with - and _, which a URL and a file name can have."""
    return b64encode(s).translate(_urlsafe_encode_translation)


def urlsafe_b64decode(s):
    """The bytes that s stands for in base 64 with - and _."""
    return b64decode(s.translate(_urlsafe_decode_translation))


# Base 32: five bytes become eight characters of five bits each.

_b32digits = string.ascii_uppercase + '234567'
_b32alphabet = dict(enumerate(_b32digits))
_b32rev = dict([(digit, value) for value, digit in enumerate(_b32digits)])

# By the number of bytes in the last group: the characters that say something.
_b32lengths = {0: 8, 1: 2, 2: 4, 3: 5, 4: 7}


def b32encode(s):
    """The bytes of s in base 32."""
    left = len(s) % 5
    padded = s + '\0' * ((5 - left) % 5)
    parts = []
    for at in range(0, len(padded), 5):
        high, low = struct.unpack('>BI', padded[at:at + 5])
        bits = high << 32 | low
        parts += [_b32digits[bits >> shift & 31] for shift in range(35, -5, -5)]
    encoded = ''.join(parts)
    if left:
        padding = 8 - _b32lengths[left]
        encoded = encoded[:-padding] + '=' * padding
    return encoded


def b32decode(s, casefold=False, map01=None):
    """The bytes that s stands for in base 32.

    Small letters count with casefold only. With map01, a letter, 0 is O and 1 is that letter.
    """
    if len(s) % 8:
        raise TypeError('Incorrect padding')
    if map01:
        s = s.translate(string.maketrans('01', 'O' + map01))
    if casefold:
        s = s.upper()
    digits = s.rstrip('=')
    padding = len(s) - len(digits)
    groups = []
    for at in range(0, len(s), 8):
        bits = 0
        for digit in digits[at:at + 8].ljust(8, 'A'):
            value = _b32rev.get(digit)
            if value is None:
                raise TypeError('Non-base32 digit found')
            bits = bits << 5 | value
        groups.append(binascii.unhexlify('%010x' % bits))
    if padding == 0:
        return ''.join(groups)
    for missing, size in ((1, 4), (3, 3), (4, 2), (6, 1)):
        if padding == missing:
            groups[-1] = groups[-1][:size]
            return ''.join(groups)
    raise TypeError('Incorrect padding')


# Base 16

def b16encode(s):
    """The bytes of s in hexadecimal digits."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes that hexadecimal digits stand for; small letters count with casefold only."""
    if casefold:
        s = s.upper()
    if re.search('[^0-9A-F]', s):
        raise TypeError('Non-base16 digit found')
    return binascii.unhexlify(s)


# The old interface: base 64 in lines, as in mail.

MAXLINESIZE = 76
MAXBINSIZE = (MAXLINESIZE // 4) * 3


def encode(input, output):
    """Writes the bytes of one file to another in lines of base 64."""
    while True:
        piece = input.read(MAXBINSIZE)
        if not piece:
            break
        while len(piece) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(piece))
            if not more:
                break
            piece += more
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    """Writes the bytes that the lines of one file stand for to another."""
    while True:
        line = input.readline()
        if not line:
            break
        output.write(binascii.a2b_base64(line))


def encodestring(s):
    """The bytes of s in lines of base 64."""
    return "".join([binascii.b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE)])


def decodestring(s):
    """The bytes that lines of base 64 stand for."""
    return binascii.a2b_base64(s)


def test():
    """Encodes or decodes a file, as the command's arguments say."""
    import getopt
    import sys
    try:
        opts, args = getopt.getopt(sys.argv[1:], 'deut')
    except getopt.error, msg:
        sys.stdout = sys.stderr
        print msg
        print """usage: %s [-d|-e|-u|-t] [file|-]
        -d, -u: decode
        -e: encode (default)
        -t: encode and decode string 'Aladdin:open sesame'""" % sys.argv[0]
        sys.exit(2)
    function = encode
    for option, _ in opts:
        if option == '-t':
            test1()
            return
        function = encode if option == '-e' else decode
    if args and args[0] != '-':
        with open(args[0], 'rb') as source:
            function(source, sys.stdout)
    else:
        function(sys.stdin, sys.stdout)


def test1():
    """Shows one string encoded, and decoded again."""
    text = "Aladdin:open sesame"
    encoded = encodestring(text)
    print text, repr(encoded), repr(decodestring(encoded))


if __name__ == '__main__':
    test()
