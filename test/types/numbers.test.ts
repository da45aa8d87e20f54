import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { intFromBigInt } from '../../src/runtime/objects/int-value.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { typeError } from '../../src/runtime/objects/raise.ts';
import type { CompareOp } from '../../src/runtime/objects/slots.ts';
import { PyTuple } from '../../src/runtime/objects/tuple.ts';
import * as arithmetic from '../../src/runtime/protocols/arithmetic.ts';
import { coerceNumbers } from '../../src/runtime/protocols/coerce.ts';
import { richCompare, threeWayCompare } from '../../src/runtime/protocols/compare.ts';
import { hash } from '../../src/runtime/protocols/hash.ts';
import { toFloatObject, toIntObject, toLongObject } from '../../src/runtime/protocols/number-conversion.ts';
import { repr, str } from '../../src/runtime/protocols/text.ts';
import { isTrue } from '../../src/runtime/protocols/truth.ts';
import { formatComplexSpec, formatFloatSpec, formatIntegerSpec } from '../../src/runtime/types/number-format.ts';
import { enterBareInterpreter, numberOf, outcomeOf } from './number-values.ts';

interface Facts {
  readonly binary: readonly (readonly [string, string, Readonly<Record<string, string>>])[];
  readonly unary: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly format: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly power: readonly (readonly [readonly [string, string, string], string])[];
}

const facts = JSON.parse(
  readFileSync(process.env['NUMBER_FACTS'] ?? new URL('number-facts.json', import.meta.url), 'latin1'),
) as Facts;

const compareWith =
  (op: CompareOp) =>
  (a: Value, b: Value): Value =>
    richCompare(a, b, op);

const BINARY: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  add: arithmetic.add,
  subtract: arithmetic.subtract,
  multiply: arithmetic.multiply,
  divide: arithmetic.divide,
  trueDivide: arithmetic.trueDivide,
  floorDivide: arithmetic.floorDivide,
  remainder: arithmetic.remainder,
  divmod: arithmetic.divmod,
  power: (a, b) => arithmetic.power(a, b, null),
  leftShift: arithmetic.leftShift,
  rightShift: arithmetic.rightShift,
  bitAnd: arithmetic.bitAnd,
  bitOr: arithmetic.bitOr,
  bitXor: arithmetic.bitXor,
  lt: compareWith('lt'),
  le: compareWith('le'),
  eq: compareWith('eq'),
  ne: compareWith('ne'),
  gt: compareWith('gt'),
  ge: compareWith('ge'),
  cmp: threeWayCompare,
  coerce: (a, b) => {
    const pair = coerceNumbers(a, b);
    if (pair === undefined) throw typeError('number coercion failed');
    return new PyTuple([...pair]);
  },
};

const UNARY: Readonly<Record<string, (a: Value) => Value>> = {
  negative: arithmetic.negative,
  positive: arithmetic.positive,
  absolute: arithmetic.absolute,
  invert: arithmetic.invert,
  repr,
  str,
  hash: (a) => {
    const result = hash(a);
    return typeof result === 'number' ? result : intFromBigInt(result);
  },
  int: toIntObject,
  long: toLongObject,
  float: toFloatObject,
  isTrue,
};

function formatOf(value: Value, spec: string): Value {
  if (repr(value).includes('j')) return formatComplexSpec(value, spec);
  return /^-?(\d+L?|True|False)$/.test(repr(value)) ? formatIntegerSpec(value, spec) : formatFloatSpec(value, spec);
}

/** What a function answers that the facts do not, as lines. */
function differences(): string[] {
  const lines: string[] = [];
  const check = (what: string, expected: string, actual: string): void => {
    if (expected !== actual) lines.push(`${what}: ${actual}, not ${expected}`);
  };
  for (const [left, right, row] of facts.binary) {
    for (const [name, expected] of Object.entries(row)) {
      check(
        `${name} ${left} ${right}`,
        expected,
        outcomeOf(() => BINARY[name]!(numberOf(left), numberOf(right))),
      );
    }
  }
  for (const [text, row] of facts.unary) {
    for (const [name, expected] of Object.entries(row)) {
      check(
        `${name} ${text}`,
        expected,
        outcomeOf(() => UNARY[name]!(numberOf(text))),
      );
    }
  }
  for (const [text, row] of facts.format) {
    for (const [spec, expected] of Object.entries(row)) {
      check(
        `format ${text} ${spec}`,
        expected,
        outcomeOf(() => formatOf(numberOf(text), spec)),
      );
    }
  }
  for (const [triple, expected] of facts.power) {
    const [a, b, c] = triple.map(numberOf) as [Value, Value, Value];
    check(
      `pow ${triple.join(' ')}`,
      expected,
      outcomeOf(() => arithmetic.power(a, b, c)),
    );
  }
  return lines;
}

describe('numbers', () => {
  beforeAll(enterBareInterpreter);

  it('answer what CPython 2.7.18 answers, whatever the operands and the operator', () => {
    const lines = differences();
    expect(lines.slice(0, 40).join('\n')).toBe('');
  });
});
