#!/usr/bin/env python2.7
# -*- coding: utf-8 -*-
"""Records facts about str, unicode, bytearray, buffer and memoryview: test/types/string-facts.json.

Usage: python2.7 scripts/record-string-facts.py > test/types/string-facts.json

Prints JSON: pairs of an expression and its outcome, `type repr` or `ExceptionType: message`. The choice is the same at
every run.
"""
import json
import random
import warnings

R = random.Random(2718)
COUNT = 2400


def escaped(text):
    """A literal of unicode that no surrogate pair can be made of."""
    if any(ord(c) > 0xffff or 0xd800 <= ord(c) < 0xe000 for c in text):
        return 'u"' + ''.join('\\U%08x' % ord(c) for c in text) + '"'
    return repr(text)


BYTES = ['a', 'b', 'A', 'B', ' ', '\t', '\n', '\r', '1', '0', '-', '+', '.', 'x', ',', '%', '\xe9', '\xff', '\x00',
         'aa', 'ab', 'Z', '_', '\x1c', '\x85', '\x0b']
POINTS = [c.decode('latin-1') for c in BYTES] + [
    u'\u1234', u'\u01c5', u'\u2028', u'\xdf', u'\u0660', u'\U00010400', u'\ud800', u'\xbd', u'\u3000', u'\u0130',
    u'\u2155']


def bytes_literal(most=8):
    return repr(''.join(R.choice(BYTES) for _ in range(R.randint(0, most))))


def text_literal(most=8):
    return escaped(u''.join(R.choice(POINTS) for _ in range(R.randint(0, most))))


def operand(kind, most=8):
    chance = R.random()
    if chance < 0.08:
        return R.choice(['None', '5', '1.5', '[]', 'bytearray(%s)' % bytes_literal(most), 'buffer(%s)' % bytes_literal(most)])
    if kind == 's':
        return bytes_literal(most) if chance < 0.9 else text_literal(most)
    if kind == 'u':
        return text_literal(most) if chance < 0.75 else bytes_literal(most)
    return bytes_literal(most) if chance < 0.6 else 'bytearray(%s)' % bytes_literal(most)


def bound():
    if R.random() < 0.7:
        return str(R.randint(-8, 12))
    return R.choice(['0', '10', '100', '-100', 'None', '2**70', 'True', '1L', '"x"'])


def subject(kind):
    if kind == 's':
        return bytes_literal(12)
    return text_literal(12) if kind == 'u' else 'bytearray(%s)' % bytes_literal(12)


def some(*choices):
    return R.choice(choices)


def bounds():
    return [bound() for _ in range(some(0, 0, 1, 2))]


def searching(kind, x, name):
    return '%s.%s(%s)' % (x, name, ', '.join([operand(kind, 2)] + bounds()))


def affix(kind, x, name):
    wanted = operand(kind, 2) if R.random() < 0.7 else '(%s, %s)' % (operand(kind, 2), operand(kind, 2))
    return '%s.%s(%s)' % (x, name, ', '.join([wanted] + bounds()))


def splitting(kind, x, name):
    args = some([], ['None'], [operand(kind, 1)], [operand(kind, 2)])
    if args and R.random() < 0.5:
        args = args + [bound()]
    return '%s.%s(%s)' % (x, name, ', '.join(args))


def parting(kind, x, name):
    return '%s.%s(%s)' % (x, name, operand(kind, 1))


def stripping(kind, x, name):
    return '%s.%s(%s)' % (x, name, some('', 'None', operand(kind, 4)))


def padding(kind, x, name):
    return '%s.%s(%s)' % (x, name, ', '.join([str(R.randint(0, 20))] + some([], [operand(kind, 1)], ["'*'"])))


def plain(_kind, x, name):
    return '%s.%s()' % (x, name)


def replacing(kind, x, _name):
    return '%s.replace(%s)' % (x, ', '.join([operand(kind, 1), operand(kind, 3)] + some([], [bound()])))


def sized(_kind, x, name):
    return '%s.%s(%s)' % (x, name, R.randint(-2, 20))


def translating(kind, x, _name):
    if kind == 'u':
        return '%s.translate({97: %s, 98: %s, 0x1234: None})' % (x, text_literal(2), some('99', 'None', '0x10400', 'u""'))
    table = some('None', '"".join(map(chr, range(255, -1, -1)))')
    return '%s.translate(%s)' % (x, ', '.join([table] + some([], [bytes_literal(4)])))


def joining(kind, x, _name):
    return '%s.join([%s])' % (x, ', '.join(operand(kind, 2) for _ in range(R.randint(0, 3))))


def slicing(_kind, x, _name):
    low, high = R.randint(-14, 14), R.randint(-14, 14)
    return '%s[%s]' % (x, some('%d' % low, '%d:%d' % (low, high), '%d:%d:%s' % (low, high, some(1, 2, -1, -2, 3, '', 0)),
                               '::%d' % some(2, -1, -3)))


def operation(kind, x, _name):
    return some('%s + %s' % (x, operand(some('s', 'u', 'b'))), '%s * %d' % (x, R.randint(-1, 3)),
                '%s in %s' % (operand(kind, 2), x), 'repr(%s)' % x,
                '%s %s %s' % (some(x, operand(kind, 2)), some('==', '!=', '<', '<=', '>', '>='),
                              some(x, operand(some('s', 'u', 'b'), 2))))


def markup(_kind, _x, _name):
    text = some('{}', '{0}', '{:>10}', '{:<10}|', '{:^9}', '{0!r}', '{0!s:*^12}', '{:.3}', '{:{}}', '{a}', '{0.real}',
                '{0[0]}', '{:x^8.2}', 'a{{b}}', '{', '}', '{0:=5}', '{:5d}', '{!r:>20}')
    args = [some(bytes_literal(4), text_literal(4), str(R.randint(-50, 500)), '1.5', 'None', '(1, 2)')
            for _ in range(R.randint(0, 2))]
    return '%s%r.format(%s)' % (some('', 'u'), text, ', '.join(args))


CODECS = ['ascii', 'latin-1', 'utf-8', 'utf-16', 'utf-32-be', 'utf-7', 'cp1252', 'unicode_escape', 'raw_unicode_escape',
          'cp437', 'koi8_r', 'utf-16-le', 'charmap', 'rot13']


def coding(kind, x, _name):
    errors = some('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace')
    if kind == 'b':
        return '%s.decode(%r, %r)' % (x, some(*CODECS), errors)
    if R.random() < 0.2:
        return '%s.%s' % (x, some("encode('hex')", "decode('hex')", "encode('string_escape')", "decode('string_escape')"))
    return '%s.%s(%r, %r)' % (x, some('encode', 'decode'), some(*CODECS), errors)


def percent(_kind, _x, _name):
    flags = ''.join(some('-', '+', ' ', '#', '0') for _ in range(some(0, 0, 1, 2)))
    directive = '%' + flags + some('', '', '5', '12', '*', '2') + some('', '', '.2', '.0', '.', '.*', '.5')
    directive += some('', '', 'l') + some(*'sdrixXofFeEgGcu%s')
    values = [some(str(R.randint(-300, 300)), '%dL' % R.randint(-10 ** 20, 10 ** 20), repr(R.uniform(-1000, 1000)),
                   bytes_literal(3), text_literal(3), 'None', 'True', '1e300', '-0.0', '(1, 2)', '65', '1e16', '0.1', '5',
                   '10**30') for _ in range(some(1, 1, 1, 2, 2, 3))]
    return '%s%r %% (%s,)' % (some('', 'u'), some('', 'a', '\xe9') + directive + some('', '|', '%s'), ', '.join(values))


GENERATORS = [
    (searching, ['find', 'rfind', 'index', 'rindex', 'count']),
    (affix, ['startswith', 'endswith']),
    (splitting, ['split', 'rsplit']),
    (parting, ['partition', 'rpartition']),
    (stripping, ['strip', 'lstrip', 'rstrip']),
    (padding, ['center', 'ljust', 'rjust']),
    (plain, ['upper', 'lower', 'title', 'capitalize', 'swapcase', 'splitlines', 'expandtabs']),
    (plain, ['isalpha', 'isdigit', 'isalnum', 'isspace', 'islower', 'isupper', 'istitle']),
    (sized, ['zfill', 'expandtabs', 'splitlines']),
    (replacing, ['']), (translating, ['']), (joining, ['']), (slicing, ['']), (operation, ['']), (operation, ['']),
    (markup, ['']), (markup, ['']), (coding, ['']), (coding, ['']), (percent, ['']), (percent, ['']), (percent, ['']),
]


def generated():
    generate, names = R.choice(GENERATORS)
    kind = some('s', 's', 'u', 'u', 'b')
    return generate(kind, subject(kind), some(*names))


def outcome(expression):
    try:
        value = eval(expression)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    return '%s %r' % (type(value).__name__, value)


def main():
    warnings.simplefilter('ignore')
    facts = {}
    while len(facts) < COUNT:
        expression = generated()
        answer = outcome(expression)
        # Addresses differ from run to run.
        if ' at 0x' not in answer:
            facts[expression] = answer.decode('latin-1')
    lines = [json.dumps([expression, facts[expression]]) for expression in sorted(facts)]
    print('[\n%s\n]' % ',\n'.join(lines))


main()
