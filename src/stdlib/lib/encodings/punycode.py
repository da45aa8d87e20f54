"""Unicode as letters, digits and hyphens, as names of hosts have it (RFC 3492)."""
from encodings import _stateless

_BASE = 36
_LOWEST = 1
_HIGHEST = 26
_SKEW = 38
_DAMP = 700
_FIRST_BIAS = 72
_FIRST_POINT = 128
_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789"


def _threshold(position, bias):
    # Digits below it end a number.
    return min(max(_BASE * (position + 1) - bias, _LOWEST), _HIGHEST)


def adapt(delta, first, numchars):
    """The bias after a number, by how large that was."""
    delta //= _DAMP if first else 2
    delta += delta // numchars
    divisions = 0
    while delta > ((_BASE - _LOWEST) * _HIGHEST) // 2:
        delta //= _BASE - _LOWEST
        divisions += _BASE
    return divisions + (_BASE - _LOWEST + 1) * delta // (delta + _SKEW)


def generate_integer(N, bias):
    """The digits of a number, in a base that goes from digit to digit."""
    digits = ''
    position = 0
    while True:
        threshold = _threshold(position, bias)
        if N < threshold:
            return digits + _DIGITS[N]
        N, rest = divmod(N - threshold, _BASE - threshold)
        digits += _DIGITS[threshold + rest]
        position += 1


def punycode_encode(text):
    """The ASCII characters of a text, and the places of all others as numbers."""
    basic = ''.join([str(char) for char in text if char < u'\x80'])
    numbers = ''
    bias = _FIRST_BIAS
    point = _FIRST_POINT
    delta = 0
    done = len(basic)
    for wanted in sorted(set([ord(char) for char in text if char >= u'\x80'])):
        delta += (wanted - point) * (done + 1)
        point = wanted
        for char in text:
            if ord(char) < point:
                delta += 1
            elif ord(char) == point:
                numbers += generate_integer(delta, bias)
                bias = adapt(delta, done == len(basic), done + 1)
                delta = 0
                done += 1
        delta += 1
        point += 1
    return basic + '-' + numbers if basic else numbers


def _read_number(digits, at, bias, errors):
    # The number whose digits begin at a place, and the place behind it; None where it is not all there.
    result = 0
    weight = 1
    position = 0
    while True:
        if at >= len(digits):
            if errors == 'strict':
                raise UnicodeError('incomplete punicode string')
            return at + 1, None
        char = digits[at]
        at += 1
        value = _DIGITS.find(char.lower())
        if value < 0:
            if errors == 'strict':
                # CPython names the character behind it, and fails otherwise where there is none.
                raise UnicodeError("Invalid extended code point '%s'" % digits[at])
            return at, None
        threshold = _threshold(position, bias)
        result += value * weight
        if value < threshold:
            return at, result
        weight *= _BASE - threshold
        position += 1


def punycode_decode(text, errors):
    """The text that punycode_encode() made this of."""
    hyphen = text.rfind('-')
    base = unicode(text[:hyphen] if hyphen >= 0 else '', 'ascii', errors)
    digits = text[hyphen + 1:]
    point = _FIRST_POINT
    bias = _FIRST_BIAS
    place = -1
    at = 0
    while at < len(digits):
        following, delta = _read_number(digits, at, bias, errors)
        if delta is None:
            # What could not be read ends the text.
            return base
        place += delta + 1
        point += place // (len(base) + 1)
        if point > 0x10ffff:
            if errors == 'strict':
                raise UnicodeError('Invalid character U+%x' % point)
            point = ord('?')
        place %= len(base) + 1
        base = base[:place] + unichr(point) + base[place:]
        bias = adapt(delta, at == 0, len(base))
        at = following
    return base


def _encode(input, errors='strict'):
    return punycode_encode(input), len(input)


def _decode(input, errors='strict'):
    if errors not in ('strict', 'replace', 'ignore'):
        raise UnicodeError('Unsupported error handling ' + errors)
    return punycode_decode(input, errors), len(input)


_stateless.define(globals(), 'punycode', _encode, _decode)
