"""Record the Unicode 5.2.0 database of a CPython 2.7 as compact TypeScript data.

    python2.7 scripts/record-unicode-database.py src/runtime/text

writes unicode-types.generated.ts (predicates and simple case mappings),
unicode-properties.generated.ts (all else that module unicodedata answers)
and unicode-names.generated.ts. Nothing here is copied from a source: every
fact is asked of the running interpreter.

Numbers are written base 32, least significant digit first, in 64 printable
characters (35..99 without the backslash); the upper 32 say "more follows".
"""
import os
import sys
import unicodedata
from collections import Counter

LIMIT = 0x110000
assert sys.maxunicode == LIMIT - 1 and unicodedata.unidata_version == '5.2.0'


def character(value):
    code = 35 + value
    return chr(code if code < 92 else code + 1)


def number(value):
    out = []
    while value >= 32:
        out.append(character(32 + value % 32))
        value //= 32
    return ''.join(out) + character(value)


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def runs(values):
    """Run lengths and values of a sequence, as two lists."""
    lengths, out = [], []
    for value in values:
        if out and out[-1] == value:
            lengths[-1] += 1
        else:
            out.append(value)
            lengths.append(1)
    return lengths, out


def write(path, intro, constants):
    with open(path, 'w') as out:
        out.write('// Recorded from CPython 2.7.18 by scripts/record-unicode-database.py: do not edit.\n')
        out.write('// %s\n' % intro)
        for name, text in constants:
            assert '"' not in text and '\\' not in text
            out.write('export const %s =\n  "%s";\n' % (name, text))


def table(values):
    """(record table order, run text): records numbered by falling frequency of their runs."""
    lengths, kinds = runs(values)
    order = [kind for kind, _ in sorted(Counter(kinds).items(), key=lambda item: (-item[1], item[0]))]
    index = dict((kind, i) for i, kind in enumerate(order))
    return order, ''.join(map(number, lengths)), ''.join(number(index[kind]) for kind in kinds)


def types(folder):
    def record(code):
        c = unichr(code)
        flags = (c.isalpha() << 0 | c.isdecimal() << 1 | c.isdigit() << 2 | c.isnumeric() << 3 | c.isspace() << 4 |
                 c.islower() << 5 | c.isupper() << 6 | (c.istitle() and not c.isupper()) << 7 |
                 (len((c + u'a').splitlines()) == 2) << 8)
        upper, lower, title = ord(c.upper()) - code, ord(c.lower()) - code, ord(c.title()) - code
        return flags, upper, lower, title

    order, lengths, kinds = table(record(code) for code in xrange(LIMIT))
    zeros = [code for code in xrange(LIMIT) if unicodedata.decimal(unichr(code), None) == 0]
    for zero in zeros:
        assert [unicodedata.decimal(unichr(zero + i)) for i in range(10)] == range(10)
    decimals = set(zero + i for zero in zeros for i in range(10))
    # U+19DA (value 1) follows the ten of its script.
    assert decimals | set([0x19DA]) == set(code for code in xrange(LIMIT) if unichr(code).isdecimal())
    write(os.path.join(folder, 'unicode-types.generated.ts'), 'Type predicates, simple case mappings, decimal zeros.', [
        ('TYPE_RECORDS', ''.join(number(f) + signed(u) + signed(l) + signed(t) for f, u, l, t in order)),
        ('TYPE_RUN_LENGTHS', lengths),
        ('TYPE_RUN_RECORDS', kinds),
        ('DECIMAL_ZEROS', ''.join(number(b - a) for a, b in zip([0] + zeros, zeros))),
    ])


def properties(folder):
    characters = [unichr(code) for code in xrange(LIMIT)]

    def record(c):
        return (unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c),
                unicodedata.mirrored(c), unicodedata.east_asian_width(c))

    order, lengths, kinds = table(record(c) for c in characters)
    tags, sequences, previous = [''], [], 0
    excluded, before = [], 0
    for code, c in enumerate(characters):
        text = unicodedata.decomposition(c)
        if not text or 0xAC00 <= code < 0xD7A4:
            continue
        parts = text.split()
        tag = parts.pop(0) if parts[0].startswith('<') else ''
        if tag not in tags:
            tags.append(tag)
        assert text == ' '.join(([tag] if tag else []) + ['%04X' % int(p, 16) for p in parts])
        sequences.append(number(code - previous) + number(tags.index(tag)) + number(len(parts)))
        base = code
        for part in parts:
            sequences.append(signed(int(part, 16) - base))
            base = int(part, 16)
        previous = code
        if not tag and len(parts) == 2:
            pair = u''.join(unichr(int(p, 16)) for p in parts)
            if unicodedata.normalize('NFC', pair) != c:
                excluded.append(number(code - before))
                before = code
    digits, previous = [], 0
    numerics, last = [], 0
    for code, c in enumerate(characters):
        digit = unicodedata.digit(c, None)
        if digit is not None and unicodedata.decimal(c, None) is None:
            digits.append(number(code - previous) + number(digit))
            previous = code
        value = unicodedata.numeric(c, None)
        if value is not None and digit is None:
            for below in range(1, 100):
                if value * below == int(value * below):
                    break
            assert int(value * below) / float(below) == value
            numerics.append(number(code - last) + signed(int(value * below)) + number(below))
            last = code
        if digit is not None:
            assert value == digit
    write(os.path.join(folder, 'unicode-properties.generated.ts'), 'What module unicodedata answers, without the names.', [
        ('PROPERTY_RECORDS', ' '.join('%s,%s,%d,%d,%s' % r for r in order)),
        ('PROPERTY_RUN_LENGTHS', lengths),
        ('PROPERTY_RUN_RECORDS', kinds),
        ('DECOMPOSITION_TAGS', ' '.join(tags[1:])),
        ('DECOMPOSITIONS', ''.join(sequences)),
        ('COMPOSITION_EXCLUSIONS', ''.join(excluded)),
        ('DIGITS', ''.join(digits)),
        ('NUMERICS', ''.join(numerics)),
    ])


def names(folder):
    entries = []
    ideographs = []
    for code in xrange(LIMIT):
        name = unicodedata.name(unichr(code), None)
        if name is None or 0xAC00 <= code < 0xD7A4:
            continue
        if name == 'CJK UNIFIED IDEOGRAPH-%X' % code:
            ideographs.append(code)
        elif name == 'CJK COMPATIBILITY IDEOGRAPH-%X' % code:
            entries.append((code, ['CJK', 'COMPATIBILITY', 'IDEOGRAPH-*']))
        else:
            entries.append((code, name.split(' ')))
    counts = Counter(word for _, words in entries for word in words)
    order = sorted(counts, key=lambda word: (-counts[word], word))
    index = dict((word, i) for i, word in enumerate(order))
    spans, start, previous = [], None, None
    for code in ideographs:
        if previous is None or code != previous + 1:
            spans.append([code, 0])
        spans[-1][1] += 1
        previous = code
    ideograph_text, base = '', 0
    for code, length in spans:
        ideograph_text += number(code - base) + number(length)
        base = code
    gaps, base = [], 0
    for code, words in entries:
        gaps.append(code - base)
        base = code
    run_lengths, run_values = runs(gaps)
    shared, rest, before = [], [], []
    for code, words in entries:
        same = 0
        while same < len(words) - 1 and same < len(before) and words[same] == before[same] and same < 31:
            same += 1
        tail = words[same:]
        shared.append(same)
        rest.append(''.join(wide(index[word]) for word in tail) + '~')
        before = words
    write(os.path.join(folder, 'unicode-names.generated.ts'), 'Character names: words, and for each character its words.', [
        ('NAME_WORDS', ' '.join(order)),
        ('NAME_GAPS', ''.join(number(v) + number(n) for n, v in zip(run_lengths, run_values))),
        ('NAME_TOKENS', ''.join(character(s) + r for s, r in zip(shared, rest))),
        ('IDEOGRAPH_SPANS', ideograph_text),
    ])


NARROW = 44


def wide(i):
    """A word number: the commonest words in one character, most in two, the rest in three."""
    if i < NARROW:
        return character(i)
    high, low = divmod(i - NARROW, 64)
    if high < 18:
        return character(NARROW + high) + character(low)
    high, middle = divmod(high - 18, 64)
    assert high < 2
    return character(NARROW + 18 + high) + character(middle) + character(low)


if __name__ == '__main__':
    folder = sys.argv[1]
    types(folder)
    properties(folder)
    names(folder)
