import { describe, expect, it } from 'vitest';
import * as arith from '../../src/runtime/numbers/complex-arith.ts';
import { parseComplexText } from '../../src/runtime/numbers/complex-parse.ts';
import { complexRepr, complexStr } from '../../src/runtime/numbers/complex-repr.ts';
import { decimalLogarithm, logarithm } from '../../src/runtime/numbers/elementary/logarithm.ts';
import * as floats from '../../src/runtime/numbers/float-arith.ts';
import { copySign } from '../../src/runtime/numbers/float-bits.ts';
import { formatFloat } from '../../src/runtime/numbers/float-format.ts';
import { floatHex, parseFloatHex } from '../../src/runtime/numbers/float-hex.ts';
import { parseFloatText } from '../../src/runtime/numbers/float-parse.ts';
import { floatRatio } from '../../src/runtime/numbers/float-ratio.ts';
import { floatRepr, floatStr } from '../../src/runtime/numbers/float-repr.ts';
import { roundFloat } from '../../src/runtime/numbers/float-round.ts';
import { FloatSum } from '../../src/runtime/numbers/float-sum.ts';
import * as ints from '../../src/runtime/numbers/int-arith.ts';
import { fitsInt, longToFloat, trueDivide } from '../../src/runtime/numbers/int-convert.ts';
import * as text from '../../src/runtime/numbers/int-format.ts';
import { parseIntText, parseLongText } from '../../src/runtime/numbers/int-parse.ts';
import * as math from '../../src/runtime/numbers/math-functions.ts';
import { complexHash, floatHash, intHash, longHash } from '../../src/runtime/numbers/number-hash.ts';
import { codePointsHashLow, strHash, unicodeHash, unicodeHashLow } from '../../src/runtime/numbers/string-hash.ts';
import { TupleHash } from '../../src/runtime/numbers/tuple-hash.ts';
import {
  asInteger,
  distance,
  type Float,
  loadFacts,
  normalizeNaN,
  type Pair,
  readValue,
  type Written,
  writeComplex,
  writeFloat,
  writeInteger,
  writeString,
} from './facts.ts';

// biome-ignore lint/suspicious/noExplicitAny: each operation names the types of its own arguments
type Operation = (...values: any[]) => Written;

const ZERO_DIVISION = 'eZeroDivisionError';

function small(value: bigint): number {
  return Number(value);
}

const FLOAT_TEXT: Record<string, Operation> = {
  repr: (x: Float) => writeString(floatRepr(x.value)),
  str: (x: Float) => writeString(floatStr(x.value)),
  format: (x: Float, code: string, precision: bigint, alternate: boolean) =>
    writeString(formatFloat(x.value, code, small(precision), alternate)),
  parse: (source: string) => writeFloat(parseFloatText(source)),
  hex: (x: Float) => writeString(floatHex(x.value)),
  fromhex: (source: string) => writeFloat(parseFloatHex(source)),
  ratio: (x: Float) => {
    if (Number.isNaN(x.value)) return 'eValueError';
    return Number.isFinite(x.value) ? floatRatio(x.value).map(writeInteger) : 'eOverflowError';
  },
  round: (x: Float, digits: bigint) => writeFloat(roundFloat(x.value, small(digits))),
};

const FLOAT_ARITH: Record<string, Operation> = {
  mod: (a: Float, b: Float) => (b.value === 0 ? ZERO_DIVISION : writeFloat(floats.floatModulo(a.value, b.value))),
  floordiv: (a: Float, b: Float) =>
    b.value === 0 ? ZERO_DIVISION : writeFloat(floats.floatFloorDivide(a.value, b.value)),
  fpow: (a: Float, b: Float) => writeFloat(floats.floatPower(a.value, b.value)),
  frexp: (x: Float) => {
    const [fraction, exponent] = math.fractionAndExponent(x.value);
    return [writeFloat(fraction), writeInteger(exponent)];
  },
  modf: (x: Float) => math.fractionalAndIntegral(x.value).map(writeFloat),
  ldexp: (x: Float, exponent: bigint) => writeFloat(math.loadExponent(x.value, small(exponent))),
  fmod: (a: Float, b: Float) => writeFloat(math.mathModulo(a.value, b.value)),
  mpow: (a: Float, b: Float) => writeFloat(math.mathPower(a.value, b.value)),
  mhypot: (a: Float, b: Float) => writeFloat(math.mathHypotenuse(a.value, b.value)),
  copysign: (a: Float, b: Float) => writeFloat(copySign(a.value, b.value)),
  fsum: (values: Float[]) => {
    const sum = new FloatSum();
    for (const x of values) if (!sum.add(x.value)) return 'eOverflowError';
    return writeFloat(sum.value());
  },
};

const INTEGER: Record<string, Operation> = {
  int: (source: string, base: bigint) => writeInteger(parseIntText(source, small(base))),
  long: (source: string, base: bigint) => writeInteger(parseLongText(source, small(base))),
  ifloordiv: (a: bigint, b: bigint) => (b === 0n ? ZERO_DIVISION : writeInteger(ints.longFloorDivide(a, b))),
  imod: (a: bigint, b: bigint) => (b === 0n ? ZERO_DIVISION : writeInteger(ints.longModulo(a, b))),
  sfloordiv: (a: bigint, b: bigint) =>
    b === 0n ? ZERO_DIVISION : writeInteger(ints.intFloorDivide(small(a), small(b))),
  smod: (a: bigint, b: bigint) => (b === 0n ? ZERO_DIVISION : writeInteger(ints.intModulo(small(a), small(b)))),
  smul: (a: bigint, b: bigint) => writeInteger(ints.intMultiply(small(a), small(b))),
  truediv: (a: bigint, b: bigint) => (b === 0n ? ZERO_DIVISION : writeFloat(trueDivide(asInteger(a), asInteger(b)))),
  tofloat: (a: bigint) => writeFloat(longToFloat(a)),
  powmod: (a: bigint, exponent: bigint, modulus: bigint) =>
    modulus === 0n ? 'eValueError' : writeInteger(ints.modularPower(a, exponent, modulus)),
  ipow: (a: bigint, exponent: bigint) => {
    const base = asInteger(a);
    return writeInteger(typeof base === 'number' ? ints.intPower(base, small(exponent)) : a ** exponent);
  },
  bitlen: (a: bigint) => writeInteger(ints.longBitLength(a)),
  oct: (a: bigint) => writeString(fitsInt(a) ? text.formatOctal(a) : text.formatLongOctal(a)),
  hexi: (a: bigint) => writeString(fitsInt(a) ? text.formatHexadecimal(a) : text.formatLongHexadecimal(a)),
  bin: (a: bigint) => writeString(text.formatBinary(asInteger(a))),
  lhex: (a: bigint) => writeString(text.formatLongHexadecimal(a)),
  loct: (a: bigint) => writeString(text.formatLongOctal(a)),
  and: (a: bigint, b: bigint) => writeInteger(ints.intAnd(small(a), small(b))),
  or: (a: bigint, b: bigint) => writeInteger(ints.intOr(small(a), small(b))),
  xor: (a: bigint, b: bigint) => writeInteger(ints.intXor(small(a), small(b))),
  shl: (a: bigint, b: bigint) => writeInteger(ints.intShiftLeft(small(a), small(b))),
  shr: (a: bigint, b: bigint) => writeInteger(ints.intShiftRight(small(a), small(b))),
  factorial: (count: bigint) => writeInteger(math.factorial(small(count))),
  mlogbig: (a: bigint) => writeFloat(math.logarithmOfLong(a, logarithm)),
  mlog10big: (a: bigint) => writeFloat(math.logarithmOfLong(a, decimalLogarithm)),
};

const HASH: Record<string, Operation> = {
  hashi: (a: bigint) => {
    const value = asInteger(a);
    return writeInteger(typeof value === 'number' ? intHash(value) : longHash(value));
  },
  hashl: (a: bigint) => writeInteger(longHash(a)),
  hashf: (x: Float) => writeInteger(floatHash(x.value)),
  hashc: (z: Pair) => writeInteger(complexHash(z.re, z.im)),
  hashs: (value: string) => writeInteger(strHash(value)),
  hashu: (value: string) => {
    expect(codePointsHashLow(Array.from(value, (point) => point.codePointAt(0)!))).toBe(unicodeHashLow(value));
    return writeInteger(unicodeHash(value));
  },
  hasht: (...items: bigint[]) => {
    const hash = new TupleHash(items.length);
    for (const item of items) hash.add(longHash(item));
    return writeInteger(hash.value());
  },
};

const COMPLEX: Record<string, Operation> = {
  crepr: (z: Pair) => writeString(complexRepr(z.re, z.im)),
  cstr: (z: Pair) => writeString(complexStr(z.re, z.im)),
  cmul: (a: Pair, b: Pair) => writeComplex(arith.complexMultiply(a, b)),
  cdiv: (a: Pair, b: Pair) => writeComplex(arith.complexDivide(a, b)),
  cpow: (a: Pair, b: Pair) => writeComplex(arith.complexPower(a, b)),
  cabs: (z: Pair) => writeFloat(arith.complexAbsolute(z)),
  cfloordiv: (a: Pair, b: Pair) => writeComplex(arith.complexDivmod(a, b)?.[0]),
  cmod: (a: Pair, b: Pair) => writeComplex(arith.complexDivmod(a, b)?.[1]),
  cparse: (source: string) => {
    const value = parseComplexText(source);
    return value === undefined ? 'eValueError' : writeComplex(value);
  },
};

/** Transcendental operations may miss glibc's last bit on a few inputs in a thousand; complex ones compound that. */
const UNITS = new Map([
  ['fpow', 1n],
  ['mpow', 1n],
  ['cpow', 16n],
  ['mlogbig', 1n],
  ['mlog10big', 1n],
]);

describe.each([
  ['float-text', FLOAT_TEXT],
  ['float-arith', FLOAT_ARITH],
  ['integer', INTEGER],
  ['hash', HASH],
  ['complex', COMPLEX],
])('CPython 2.7.18 on %s', (name, operations) => {
  for (const [operation, facts] of Object.entries(loadFacts(name))) {
    it(operation, () => {
      for (const [values, wanted] of facts) {
        const result = normalizeNaN(operations[operation]!(...values.map(readValue)));
        const units = UNITS.get(operation);
        if (units !== undefined && distance(result, normalizeNaN(wanted)) <= units) continue;
        expect(result, JSON.stringify(values)).toEqual(normalizeNaN(wanted));
      }
    });
  }
});
