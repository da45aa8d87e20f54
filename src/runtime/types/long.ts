/** Python's `long` (CPython 2.7 `Objects/longobject.c`): slots and members. */
import { defineType, definition, getter, method } from '../declare/declare.ts';
import { longBitLength } from '../numbers/int-arith.ts';
import { formatLongHexadecimal, formatLongOctal } from '../numbers/int-format.ts';
import { longHash } from '../numbers/number-hash.ts';
import { PyFloat } from '../objects/float.ts';
import { bigIntOf, intFromBigInt } from '../objects/int-value.ts';
import type { Keywords } from '../objects/keywords.ts';
import { longType, PyLongObject } from '../objects/long.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { Binary, Ternary, Unary } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { integerToFloat } from '../protocols/float-number.ts';
import { toInt } from '../protocols/index-number.ts';
import { decimalText, integerFromBytes, longFromText, toLongObject } from '../protocols/number-conversion.ts';
import { bytesOf } from '../protocols/text.ts';
import { powerOfFloats } from './float-arithmetic.ts';
import { reserveDigits } from './integer-budget.ts';
import {
  addLongs,
  andLongs,
  divmodLongs,
  floorDivideLongs,
  modularPowerOfLongs,
  moduloLongs,
  multiplyLongs,
  orLongs,
  powerOfLongs,
  shiftLongLeft,
  shiftLongRight,
  subtractLongs,
  trueDivideLongs,
  xorLongs,
} from './long-arithmetic.ts';
import { formatIntegerSpec } from './number-format.ts';

/** Bytes of a long object without digits, and 30-bit digits of four bytes. */
const OBJECT_SIZE = 24;
const DIGIT_BITS = 30;
const DIGIT_SIZE = 4;

/** The value of a long of any kind. */
function longIn(self: Value): bigint {
  return typeof self === 'bigint' ? self : bigIntOf(self)!;
}

/** A binary operator on longs, ints being converted. */
function binary(operation: (left: bigint, right: bigint) => Value): Binary {
  return (left, right) => {
    if (typeof left === 'bigint' && typeof right === 'bigint') return operation(left, right);
    const a = bigIntOf(left);
    if (a === undefined) return notImplemented;
    const b = bigIntOf(right);
    return b === undefined ? notImplemented : operation(a, b);
  };
}

const floorDivision = binary(floorDivideLongs);

const remainder = binary(moduloLongs);
const divmod = binary((left, right) => new PyTuple(divmodLongs(left, right)));

/**
 * Whether CPython's division leaves the dividend alone, so that the remainder is the very same object: where its size in
 * 30-bit digits, or else its first digit, is less than the divisor's, and their signs agree.
 */
function isOwnRemainder(dividend: bigint, divisor: bigint): boolean {
  if (divisor === 0n || (dividend !== 0n && dividend < 0n !== divisor < 0n)) return false;
  const a = dividend < 0n ? -dividend : dividend;
  const b = divisor < 0n ? -divisor : divisor;
  const lead = Math.floor((Math.max(longBitLength(b), 1) - 1) / DIGIT_BITS) * DIGIT_BITS;
  return a >> BigInt(lead) < b >> BigInt(lead);
}

/** An instance of a subclass that is its own remainder stays what it is. */
function ownRemainder(left: Value, right: Value): Value | undefined {
  if (!(left instanceof PyLongObject)) return undefined;
  const divisor = bigIntOf(right);
  return divisor !== undefined && isOwnRemainder(left.value, divisor) ? left : undefined;
}

const powerOf: Ternary = (base, exponent, modulus) => {
  const a = bigIntOf(base);
  const b = bigIntOf(exponent);
  if (a === undefined || b === undefined) return notImplemented;
  if (modulus !== null) {
    const c = bigIntOf(modulus);
    return c === undefined ? notImplemented : modularPowerOfLongs(a, b, c);
  }
  if (b < 0n) return new PyFloat(powerOfFloats(integerToFloat(a), integerToFloat(b)));
  return powerOfLongs(a, b);
};

/** The long itself, as an exact long. */
const exactLong: Unary = longIn;

const negative: Unary = (self) => -longIn(self);

function compare(self: Value, other: Value): number {
  const a = longIn(self);
  const b = longIn(other);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Decimal digits, without `L`. */
function digitsOf(self: Value): string {
  const value = longIn(self);
  reserveDigits(value);
  return value.toString();
}

const newLong = definition('long(x=0, base=10)', null, (value: Value | undefined, base: Value | undefined): Value => {
  const radix = base === undefined ? undefined : toInt(base);
  if (value === undefined) {
    if (radix !== undefined) throw typeError('long() missing string argument');
    return 0n;
  }
  if (radix === undefined) return toLongObject(value);
  const bytes = bytesOf(value);
  if (bytes !== undefined) return integerFromBytes(bytes, radix, 'long');
  if (value instanceof PyUnicode) return longFromText(decimalText(value), radix);
  throw typeError("long() can't convert non-string with explicit base");
});

function make(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const value = callBuiltin(newLong, undefined, args, keywords);
  return type === longType ? value : new PyLongObject(type, longIn(value));
}

defineType(longType, {
  doc: `long(x=0) -> long
long(x, base=10) -> long

The long that a number, cut off at the point, or a text stands for; 0L without an
argument. With a base (2 to 36, or 0 for the one that the prefix names) x has to be a
str or unicode.`,
  slots: {
    new: make,
    getAttribute: genericGetAttribute,
    repr: (self) => `${digitsOf(self)}L`,
    str: digitsOf,
    hash: (self) => longHash(longIn(self)),
    compare,
    add: binary(addLongs),
    subtract: binary(subtractLongs),
    multiply: binary(multiplyLongs),
    divide: floorDivision,
    floorDivide: floorDivision,
    trueDivide: binary((left, right) => new PyFloat(trueDivideLongs(left, right))),
    remainder: (left, right) => ownRemainder(left, right) ?? remainder(left, right),
    divmod: (left, right) => {
      const own = ownRemainder(left, right);
      return own === undefined ? divmod(left, right) : new PyTuple([0n, own]);
    },
    power: powerOf,
    leftShift: binary(shiftLongLeft),
    rightShift: binary(shiftLongRight),
    and: binary(andLongs),
    or: binary(orLongs),
    xor: binary(xorLongs),
    negative,
    positive: exactLong,
    absolute: (self) => (longIn(self) < 0n ? negative(self) : exactLong(self)),
    invert: (self) => ~longIn(self),
    nonzero: (self) => longIn(self) !== 0n,
    coerce: (self, other) => {
      const value = bigIntOf(other);
      if (value === undefined) return undefined;
      return [self, other instanceof PyLongObject ? other : value];
    },
    int: (self) => intFromBigInt(longIn(self)),
    long: exactLong,
    float: (self) => new PyFloat(integerToFloat(longIn(self))),
    oct: (self) => formatLongOctal(longIn(self)),
    hex: (self) => formatLongHexadecimal(longIn(self)),
    index: exactLong,
  },
  members: [
    method('conjugate()', 'The long itself: its imaginary part is zero.', exactLong),
    method(
      'bit_length()',
      'long.bit_length() -> int or long\n\nHow many binary digits abs(self) has.',
      (self: Value): Value => longBitLength(longIn(self)),
    ),
    method('__trunc__()', 'The long itself.', exactLong),
    method('__getnewargs__()', null, (self: Value) => new PyTuple([longIn(self)])),
    method('__format__(format_spec)', null, formatIntegerSpec, 'tuple'),
    method('__sizeof__()', 'The size of the long in memory, in bytes.', (self: Value): Value => {
      const value = longIn(self);
      if (value === 0n) return OBJECT_SIZE;
      return OBJECT_SIZE + Math.ceil(longBitLength(value) / DIGIT_BITS) * DIGIT_SIZE;
    }),
    getter('real', 'the real part of a complex number', exactLong),
    getter('imag', 'the imaginary part of a complex number', () => 0n),
    getter('numerator', 'the numerator of a rational number in lowest terms', exactLong),
    getter('denominator', 'the denominator of a rational number in lowest terms', () => 1n),
  ],
});
