"""Record what CPython 2.7 answers about strings, codecs and formats: the facts of test/text.

    python2.7 scripts/record-text-facts.py test/text/facts

Byte strings are written as JSON strings of characters below 256, unicode ones as JSON strings, or as arrays of code
points where a code point is beyond the BMP. One JSON array a line.
"""
import binascii
import codecs
import encodings
import json
import os
import random
import sys
import unicodedata
import zlib

choice, chance, randint = random.choice, random.random, random.randint


def plain(value):
    if isinstance(value, str):
        return value.decode('latin-1')
    if isinstance(value, unicode):
        return value if all(ord(c) < 0x10000 for c in value) else map(ord, value)
    if isinstance(value, (list, tuple)):
        return map(plain, value)
    return value


def outcome(function, *arguments):
    """['ok', result], or the class and message of the error."""
    try:
        return ['ok', plain(function(*arguments))]
    except Exception as error:
        return [type(error).__name__, plain(str(error))]


def some(alphabet, most):
    return ''.join(choice(alphabet) for _ in range(randint(0, most)))


BYTES = list('aabAB \n\r\t1+-\x0b\x0c\xe4\xff\0\'"\\\x1c\x85$_')
POINTS = [unichr(c) for c in [
    97, 98, 65, 66, 32, 10, 13, 9, 49, 43, 45, 0x0b, 0x1c, 0x85, 0xe4, 0xc4, 0x2028, 0x1c5, 0x1c6, 0x1c4, 0xdf, 0xd800,
    0xdc00, 0x10400, 0x10428, 0x1d7ce, 0x661, 0xb2, 0xbd, 39, 34, 92, 0x3000, 0x4e00, 0x216f, 0x217f]]


def strings():
    rows = []
    narrow = [c for c in POINTS if ord(c) < 0x10000]
    alphabets = {
        'b': [BYTES, ['a', 'b'], ['a', ' ', '\n', '\r']],
        'u': [POINTS, narrow, [u'a', u'b', u'\U00010400'], [u'a', u'b']],
    }

    def add(kind, name, text, *arguments):
        try:
            result = getattr(text, name)(*arguments)
        except ValueError:
            return
        rows.append([kind, name, plain([text] + list(arguments)), plain(result)])

    def index():
        return choice([0, 0, 1, 2, 3, 5, -1, -2, -5, 100, -100])

    for _ in range(10):
        for kind in 'bu':
            empty = '' if kind == 'b' else u''

            def text(most):
                alphabet = choice(alphabets[kind])
                return empty.join(choice(alphabet) for _ in range(randint(0, most)))

            t, s, n = text(12), text(3), text(3)
            one = choice(alphabets[kind][0])
            for name in 'find rfind count startswith endswith'.split():
                add(kind, name, t, s, index(), index())
            for name in 'split rsplit'.split():
                add(kind, name, t, s, choice([-1, 0, 1, 2, 5]))
                add(kind, name, t, None, choice([-1, 0, 1, 2, 5]))
            add(kind, 'splitlines', t, chance() < .5)
            add(kind, 'partition', t, s)
            add(kind, 'rpartition', t, s)
            add(kind, 'replace', t, choice([s, empty]), n, choice([-1, 0, 1, 2, 5, 20]))
            for name in 'strip lstrip rstrip'.split():
                add(kind, name, *choice([(t,), (t, s)]))
            for name in 'center ljust rjust'.split():
                add(kind, name, t, randint(-2, 20), one)
            add(kind, 'zfill', t, randint(-2, 20))
            add(kind, 'expandtabs', t, randint(-1, 9))
            for name in ('title capitalize swapcase upper lower isalpha isdigit isalnum isspace islower isupper istitle '
                         '__repr__').split():
                add(kind, name, t)
            if kind == 'u':
                for name in 'isalpha isdigit isalnum isspace islower isupper istitle isdecimal isnumeric'.split():
                    add(kind, name, text(2))
            rows.append([kind, 'join', plain([s, t.split(s or None)]), plain(s.join(t.split(s or None)))])
    return rows


def codec_rows():
    log = []

    def record(replacement):
        def handler(error):
            log.append([error.encoding, error.start, error.end, error.reason])
            return replacement, error.end
        return handler

    codecs.register_error('far', record(u'<\u1234>'))
    codecs.register_error('near', record(u'<?>'))
    utf8 = map(chr, [0x41, 0x42, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef,
                     0xf0, 0xf1, 0xf4, 0xf5, 0xff])
    utf16 = map(chr, [0, 0, 0x41, 0xd8, 0xdc, 0xdf, 0xdb, 0xff, 0xfe, 0x20]) + ['\xff\xfe', '\xfe\xff', '\0\xd8', '\0\xdc']
    utf32 = map(chr, [0, 0, 0, 0x10, 0x11, 1, 0xff, 0xfe, 0x41]) + ['\xff\xfe\0\0', '\0\0\xfe\xff', '\0\0\1\0']
    utf7 = list('++++--AAAabcZ2Dd/09 ~\\\x80\xff') + ['+2D3cAA-', '+2D0-', '+2D0', '+AGE-', '+AGEAYg-', '+AG', '+AGF-']
    escapes = list('\\\\\\\\xuUN{}019afg\n\'"tn\xe4') + [
        '\\x41', '\\u1234', '\\U00010400', '\\U00110000', '\\N{SPACE}', '\\N{foo}', '\\N{}', '\\N{', '\\101', '\\777']
    points = [unichr(c) for c in [
        97, 43, 45, 126, 92, 32, 10, 0, 127, 128, 255, 0x100, 0x7ff, 0x800, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xffff,
        0x10000, 0x10ffff, 66, 47, 39, 34]]
    handlers = ['far', 'near', 'strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace']
    rows = []

    def add(name, *arguments):
        del log[:]
        try:
            result = plain(list(getattr(codecs, name)(*arguments)))
        except UnicodeError as error:
            result = [error.encoding, error.start, error.end, error.reason]
        except ValueError as error:
            result = str(error)
        rows.append([name, plain(arguments), result, list(log)])

    for _ in range(22):
        add('utf_8_decode', some(utf8, 9), 'far', chance() < .5)
        add('utf_16_ex_decode', some(utf16, 9), 'far', choice([-1, 0, 1]), chance() < .5)
        add('utf_32_ex_decode', some(utf32, 9), 'far', choice([-1, 0, 1]), chance() < .5)
        add('utf_7_decode', some(utf7, 9), 'far', chance() < .5)
        add('unicode_escape_decode', some(escapes, 7), 'far')
        add('raw_unicode_escape_decode', some(escapes, 7), 'far')
        add('unicode_internal_decode', some(utf32, 5), 'far')
        add('ascii_decode', some(utf8, 6), 'far')
        add('escape_decode', some(escapes, 7), choice(['strict', 'ignore', 'replace']))
        text = u''.join(choice(points) for _ in range(randint(0, 7)))
        for name in ('utf_8 utf_7 utf_16 utf_16_le utf_16_be utf_32 utf_32_be unicode_escape raw_unicode_escape '
                     'unicode_internal').split():
            add(name + '_encode', text)
        for name in 'ascii', 'latin_1':
            add(name + '_encode', text, choice(handlers))
        add('escape_encode', some(map(chr, range(256)), 6))
    return rows


def specification():
    s = ''
    if chance() < .4:
        s += choice(['<', '>', '=', '^', '*<', '0>', 'x=', ' ^', '<<'])
    for options in '+- ', '#', '0':
        if chance() < .3:
            s += choice(options)
    if chance() < .6:
        s += str(choice([0, 1, 5, 7, 8, 9, 10, 11, 12, 13, 20]))
    if chance() < .3:
        s += ','
    if chance() < .2:
        s += '.' + choice(['', '0', '2', '5'])
    if chance() < .8:
        s += choice('bdoxXs%y!')
    return s


def formats():
    rows = []
    integers = [0, 1, -1, 8, 255, 1234, -1234567, 123, 10 ** 12, 2 ** 70, 5L, 8L, 0L]
    for _ in range(120):
        s, v = specification(), choice(integers)
        shown = [str(abs(v)), '%x' % abs(v), '%o' % abs(v), bin(abs(v))[2:], v < 0, type(v).__name__]
        if s and s[-1] != '%':
            rows.append(['integer', s, shown, outcome(format, v, s)])
        s = specification()
        if s:
            rows.append(['string', s, 'hello', outcome(format, 'hello', s)])
        s = some('{}{}{}:!a.[]0 1r', 9)
        pieces = []
        try:
            for piece in s._formatter_parser():
                pieces.append(list(piece))
        except ValueError as error:
            pieces.append(str(error))
        rows.append(['markup', s, None, pieces])
        s = some('a01.[].[]', 7)
        parts = []
        try:
            first, rest = s._formatter_field_name_split()
            parts.append(first if isinstance(first, str) else int(first))
            for attribute, name in rest:
                parts.append([attribute, name])
        except ValueError as error:
            parts.append(str(error))
        rows.append(['field', s, None, parts])
        v = choice(integers)
        shown = [str(abs(v)), '%x' % abs(v), '%o' % abs(v), bin(abs(v))[2:], v < 0, type(v).__name__]
        s = '%' + some('-+ #0', 3) + choice(['', '5', '10', '1']) + choice(['', '.', '.0', '.1', '.5'])
        c = choice('dixXou')
        rows.append(['percent integer', s + c, shown, outcome(lambda: (s + c) % v)])
        c = choice(list('sr') + ['', 'l', 'ly', 'y', '\xe9', '%'])
        rows.append(['percent string', s + c, None, outcome(lambda: (s + c) % (() if c == '%' else 'x'))])
    return rows


def binary():
    rows = []
    every = map(chr, range(256))

    def add(name, function, text, *arguments):
        result = outcome(function, text, *arguments)
        rows.append([name, [plain(text)] + list(arguments), result])

    for _ in range(22):
        add('hexlify', binascii.hexlify, some(every, 12))
        add('unhexlify', binascii.unhexlify, some('0123aFgz', 8))
        add('b2a_base64', binascii.b2a_base64, some(every, 12))
        add('a2b_base64', binascii.a2b_base64, some('ABcd12+/==\n \xff-', 12))
        add('a2b_uu', binascii.a2b_uu, some('!"#$ab`  \n\r\x05A1', 10))
        add('b2a_uu', binascii.b2a_uu, some(every, 47))
        add('a2b_qp', binascii.a2b_qp, some('==AaF09zz\n\r_ ', 12), chance() < .5)
        add('b2a_qp', binascii.b2a_qp, some(choice(['=_. \t\r\nabc\xe9', 'abc .']), choice([6, 90])),
            *[chance() < .5 for _ in range(3)])
        add('uu decode', lambda text: text.decode('uu'), some(
            ['begin 666 <data>\n', '#86)C\n', '#86)Cxx\n', ' \n', 'end\n', 'end', '"86)C*\n', '#86)C\xff\n'], 5))
        add('normalize_encoding', encodings.normalize_encoding, some('aB1 -_.\xe9', 7))
    return rows


def checksum(lines):
    return zlib.crc32('\n'.join(lines)) & 0xffffffff


def database():
    def line(code):
        c = unichr(code)
        numeric = unicodedata.numeric(c, None)
        return '|'.join(map(str, [
            '%x' % code, unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c),
            unicodedata.mirrored(c), unicodedata.east_asian_width(c), unicodedata.decomposition(c),
            unicodedata.decimal(c, -1), unicodedata.digit(c, -1),
            '-' if numeric is None else '%d' % round(numeric * 1000), unicodedata.name(c, '-'),
            ''.join('%d' % test for test in [
                c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(), c.islower(), c.isupper(),
                c.istitle(), c.isalnum(), len((c + u'a').splitlines()) == 2]),
            '%x' % ord(c.upper()), '%x' % ord(c.lower()), '%x' % ord(c.title())]))

    blocks = [[first, checksum([line(code) for code in range(first, first + 0x800)])]
              for first in range(0, 0x20000, 0x800) + [0x2f800, 0xe0000, 0x10f800]]
    marks = [unichr(c) for c in xrange(0x11000) if unicodedata.combining(unichr(c))]
    decomposed = [unichr(c) for c in range(0x110000) if unicodedata.decomposition(unichr(c))]
    hangul = [unichr(c) for c in range(0x1100, 0x1113) + range(0x1160, 0x1177) + range(0x11a6, 0x11c5) +
              [0xac00, 0xac01, 0xac1b, 0xd7a3]]
    base = [u'a', u'e', u'o', u'\u0301', u'\u0323', u'\u0308', u'\u0338', u'<']
    normal = []
    for _ in range(150):
        text = u''.join(choice(choice([marks, decomposed, hangul, base, base])) for _ in range(randint(1, 6)))
        normal.append([plain(text)] + [plain(unicodedata.normalize(form, text)) for form in 'NFC NFD NFKC NFKD'.split()])
    folder = os.path.dirname(encodings.__file__)
    pages = []
    for name in 'cp037 cp437 cp850 cp1252 cp1258 iso8859_2 iso8859_15 koi8_r mac_roman mac_arabic hp_roman8'.split():
        table = []
        for byte in range(256):
            try:
                table.append(chr(byte).decode(name))
            except UnicodeError:
                table.append(u'\ufffe')
        pages.append([name, codecs.lookup(name).name, u''.join(table)])
    return ([['block'] + row for row in blocks] + [['normal'] + row for row in normal] +
            [['page'] + row for row in pages])


def main(folder):
    for name, function in [('strings', strings), ('codecs', codec_rows), ('formats', formats), ('binary', binary),
                           ('database', database)]:
        random.seed(name)
        with open(os.path.join(folder, name + '.jsonl'), 'w') as out:
            for row in function():
                out.write(json.dumps(row, separators=(',', ':'), encoding='latin-1') + '\n')


if __name__ == '__main__':
    main(sys.argv[1])
