"""Record the single-byte code pages and the codec aliases of a CPython 2.7 as compact TypeScript data.

    python2.7 scripts/record-code-pages.py src/runtime/text

writes code-pages.generated.ts and encoding-aliases.generated.ts. The tables are found by decoding each byte with each
character-map codec of package encodings; numbers are written as scripts/record-unicode-database.py does.
"""
import codecs
import encodings
import encodings.aliases
import os
import sys


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


def modules():
    folder = os.path.dirname(encodings.__file__)
    for name in sorted(f[:-3] for f in os.listdir(folder) if f.endswith('.py')):
        source = open(os.path.join(folder, name + '.py')).read()
        if 'charmap_' in source and ('decoding_table' in source or 'decoding_map' in source) and name != 'rot_13':
            yield name, source


def encoded(info, point):
    try:
        data = info.encode(unichr(point))[0]
    except UnicodeError:
        return None
    assert len(data) == 1
    return ord(data)


def page(name):
    info = codecs.lookup(name)
    table = []
    for byte in range(256):
        try:
            text = info.decode(chr(byte))[0]
            assert len(text) == 1
            table.append(ord(text))
        except UnicodeError:
            table.append(0xFFFE)
    # Differences from the run of successors: (difference, how many follow without one).
    out, previous, followers = [], -1, None
    for point in table:
        if followers is not None and point == previous + 1:
            followers += 1
        else:
            if followers is not None:
                out.append(number(followers))
            out.append(signed(point - previous - 1))
            followers = 0
        previous = point
    out.append(number(followers))
    inverse = {}
    for byte, point in enumerate(table):
        if point != 0xFFFE:
            inverse[point] = byte
    exceptions = []
    for point in range(0x10000):
        byte = encoded(info, point)
        if byte != inverse.get(point):
            exceptions.append((point, byte))
    return info.name, ''.join(out), exceptions


def main(folder):
    pages, odd = [], []
    for name, source in modules():
        shown, text, exceptions = page(name)
        pages.append('%s %s %s' % (name, shown, text))
        if exceptions:
            odd.append((name, exceptions))
    for name, exceptions in odd:
        sys.stderr.write('%s encodes otherwise: %s\n' % (name, exceptions))
    with open(os.path.join(folder, 'code-pages.generated.ts'), 'w') as out:
        out.write('// Recorded from CPython 2.7.18 by scripts/record-code-pages.py: do not edit.\n')
        out.write('// For each page: module name, codec name, table.\n')
        out.write('export const CODE_PAGES =\n  "%s";\n' % '~'.join(pages))
    with open(os.path.join(folder, 'encoding-aliases.generated.ts'), 'w') as out:
        out.write('// Recorded from CPython 2.7.18 by scripts/record-code-pages.py: do not edit.\n')
        out.write('// For each codec module: its name and its aliases.\n')
        groups = {}
        for alias, name in encodings.aliases.aliases.items():
            groups.setdefault(name, []).append(alias)
        out.write('export const ENCODING_ALIASES =\n  "%s";\n' % '~'.join(
            ' '.join([name] + sorted(groups[name])) for name in sorted(groups)))


if __name__ == '__main__':
    main(sys.argv[1])
