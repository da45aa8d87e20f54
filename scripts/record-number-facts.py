"""Records what CPython 2.7 answers for every operator on pairs of numbers: test/types/number-facts.json.

Usage: python2.7 scripts/record-number-facts.py [SAMPLE] > test/types/number-facts.json

SAMPLE is how many of the pairs are kept (all without it); the choice is the same at every run.
"""
from __future__ import print_function

import itertools
import json
import operator
import random
import sys

OPERANDS = [
    'True', 'False', '0', '1', '-1', '2', '-3', '7', '63', '64', '100', '12345', '-99991', '4294967296',
    '-4294967297', '3037000499', '9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993',
    '4611686018427387904', '9223372036854775807', '-9223372036854775808',
    '0L', '1L', '-1L', '3L', '-7L', '70L', '9007199254740993L', '-18446744073709551616L',
    '123456789012345678901234567890L', '-340282366920938463463374607431768211455L', '1%sL' % ('0' * 330),
    '0.0', '-0.0', '1.0', '-1.0', '0.5', '1.5', '-2.5', '3.0', '0.1', '1e16', '9007199254740992.0', '-1e+300', '5e-324',
    '1.7976931348623157e+308', 'inf', '-inf', 'nan',
    '0j', '1j', '(1+2j)', '(-0.5+0j)', '(3-4j)', '(1e+200+1e+200j)',
]

BINARY = {
    'add': operator.add, 'subtract': operator.sub, 'multiply': operator.mul, 'divide': operator.div,
    'trueDivide': operator.truediv, 'floorDivide': operator.floordiv, 'remainder': operator.mod, 'divmod': divmod,
    'power': pow, 'leftShift': operator.lshift, 'rightShift': operator.rshift, 'bitAnd': operator.and_,
    'bitOr': operator.or_, 'bitXor': operator.xor, 'lt': operator.lt, 'le': operator.le, 'eq': operator.eq,
    'ne': operator.ne, 'gt': operator.gt, 'ge': operator.ge, 'cmp': cmp, 'coerce': coerce,
}

UNARY = {
    'negative': operator.neg, 'positive': operator.pos, 'absolute': abs, 'invert': operator.invert, 'repr': repr,
    'str': str, 'hash': hash, 'int': int, 'long': long, 'float': float, 'isTrue': bool,
}

FORMATS = [
    '', 'd', 'n', 'b', '#b', 'o', '#o', 'x', '#x', '#X', 'c', 'e', 'E', 'f', 'F', 'g', 'G', '%', '5', '<12', '>12',
    '^12', '=12', '012', '*^+20', ' d', '+d', ',d', ',', '020,', '.3', '.0f', '.3e', '.10g', '020.3f', '+.2%', '#g',
    's', '.2d', '#', 'z<10', '10c', '+c', '.3000000000f', ',.4f', '^#30x', '08', '-', ' ', '0=10', '.', 'dd', '40,',
]

def value_of(text):
    return eval(text.replace('inf', '1e999').replace('nan', '(1e999-1e999)'))


def constant(text):
    # The compiler must not see -9223372036854775808 as minus a long.
    if text == '-9223372036854775808':
        return -sys.maxint - 1
    return value_of(text)


def skips(name, left, right):
    if name == 'cmp':
        # Unordered floats are ordered by address.
        return left != left or right != right
    if name == 'power':
        return isinstance(right, (int, long)) and right > 400 and isinstance(left, (int, long)) and abs(left) > 1
    if name == 'leftShift':
        return isinstance(right, (int, long)) and 400 < right < 2 ** 70
    return False


def outcome(function, *values):
    try:
        result = function(*values)
    except Exception as error:
        args = error.args
        return '%s: %s' % (type(error).__name__, args[0] if len(args) == 1 else repr(args))
    return repr(result)


def main():
    facts = {'binary': [], 'unary': [], 'format': [], 'power': []}
    pairs = list(itertools.product(OPERANDS, OPERANDS))
    chooser = random.Random(27)
    if len(sys.argv) > 1:
        pairs = chooser.sample(pairs, int(sys.argv[1]))
    for left, right in pairs:
        a, b = constant(left), constant(right)
        row = {}
        for name in sorted(BINARY):
            if not skips(name, a, b):
                row[name] = outcome(BINARY[name], a, b)
        facts['binary'].append([left, right, row])
    for text in OPERANDS:
        facts['unary'].append([text, dict((name, outcome(UNARY[name], constant(text))) for name in UNARY)])
        facts['format'].append([text, dict((spec, outcome(format, constant(text), spec)) for spec in FORMATS)])
    integers = [text for text in OPERANDS if isinstance(constant(text), (int, long)) and len(text) < 40]
    for _ in range(400):
        triple = [chooser.choice(integers) for _ in range(3)]
        facts['power'].append([triple, outcome(pow, *[constant(text) for text in triple])])
    json.dump(facts, sys.stdout, sort_keys=True, indent=0, separators=(',', ':'))
    print()


main()
