/** Python's `int` (CPython 2.7 `Objects/intobject.c`): slots and members. */
import { defineType, definition, getter, method } from '../declare/declare.ts';
import { intAnd, intBitLength, intOr, intXor, longBitLength } from '../numbers/int-arith.ts';
import { trueDivide } from '../numbers/int-convert.ts';
import { formatHexadecimal, formatOctal } from '../numbers/int-format.ts';
import { longHash } from '../numbers/number-hash.ts';
import { PyFloat } from '../objects/float.ts';
import { intType, PyIntObject } from '../objects/int.ts';
import {
  exactIntOf,
  intFromBigInt,
  intFromNumeric,
  intValueOf,
  longValueOf,
  MAX_INT,
  MIN_INT,
} from '../objects/int-value.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError, valueError, zeroDivisionError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { Binary, Ternary, Unary } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { toInt } from '../protocols/index-number.ts';
import { decimalText, integerFromBytes, intFromText, toIntObject } from '../protocols/number-conversion.ts';
import { bytesOf } from '../protocols/text.ts';
import { powerOfFloats } from './float-arithmetic.ts';
import {
  addOverflow,
  floorDivide,
  modulo,
  multiply,
  power,
  shiftLeft,
  shiftRight,
  subtractOverflow,
} from './int-arithmetic.ts';
import { intModularPower } from './int-modular-power.ts';
import {
  addInt64,
  andInt64,
  bigIntOfInt,
  compareInt64,
  floorDivideInt64,
  type Int,
  invertInt64,
  moduloInt64,
  multiplyInt64,
  orInt64,
  shiftInt64Right,
  subtractInt64,
  xorInt64,
} from './int64-arithmetic.ts';
import { powerOfLongs, shiftLongLeft, shiftLongRight } from './long-arithmetic.ts';
import { formatIntegerSpec } from './number-format.ts';

const MAX = Number.MAX_SAFE_INTEGER;

const DIVISION_BY_ZERO = 'integer division or modulo by zero';

function addSmall(left: number, right: number): Value {
  const sum = left + right;
  return sum <= MAX && sum >= -MAX ? sum : addOverflow(left, right);
}

function subtractSmall(left: number, right: number): Value {
  const difference = left - right;
  return difference <= MAX && difference >= -MAX ? difference : subtractOverflow(left, right);
}

/** A binary operator: `small` where both values are safe integers, else `large`. */
function binary(small: (left: number, right: number) => Value, large: (left: Int, right: Int) => Value): Binary {
  return (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return small(left, right);
    const a = exactIntOf(left);
    if (a === undefined) return notImplemented;
    const b = exactIntOf(right);
    if (b === undefined) return notImplemented;
    return typeof a === 'number' && typeof b === 'number' ? small(a, b) : large(a, b);
  };
}

function checkDivisor(right: Int): void {
  if (right === 0) throw zeroDivisionError(DIVISION_BY_ZERO);
}

const floorDivision: Binary = binary(floorDivide, (left, right) => {
  checkDivisor(right);
  return floorDivideInt64(left, right);
});

const remainder: Binary = binary(modulo, (left, right) => {
  checkDivisor(right);
  // The one division that overflows C's long is done with longs.
  if (right === -1 && bigIntOfInt(left) === MIN_INT) return 0n;
  return moduloInt64(left, right);
});

const divmod: Binary = (left, right) => {
  const quotient = floorDivision(left, right);
  return quotient === notImplemented ? quotient : new PyTuple([quotient, remainder(left, right)]);
};

const trueDivision: Binary = (left, right) => {
  const a = intValueOf(left);
  const b = intValueOf(right);
  if (a === undefined || b === undefined) return notImplemented;
  if (b === 0) throw zeroDivisionError('division by zero');
  return new PyFloat(trueDivide(a, b) as number);
};

const powerOf: Ternary = (base, exponent, modulus) => {
  const a = intValueOf(base);
  const b = intValueOf(exponent);
  if (a === undefined || b === undefined) return notImplemented;
  if (b < 0) {
    if (modulus !== null) throw typeError('pow() 2nd argument cannot be negative when 3rd argument specified');
    return new PyFloat(powerOfFloats(Number(a), Number(b)));
  }
  if (modulus !== null) {
    const c = intValueOf(modulus);
    if (c === undefined) return notImplemented;
    if (c === 0) throw valueError('pow() 3rd argument cannot be 0');
    return intModularPower(a, b, c);
  }
  if (typeof a === 'number' && typeof b === 'number') return power(a, b);
  return intFromBigInt(powerOfLongs(BigInt(a), BigInt(b)));
};

const leftShift: Binary = binary(shiftLeft, (left, right) =>
  intFromBigInt(shiftLongLeft(bigIntOfInt(left), bigIntOfInt(right))),
);

const rightShift: Binary = binary(shiftRight, (left, right) => {
  if (typeof left !== 'number' && typeof right === 'number' && right >= 0) return shiftInt64Right(left, right);
  return intFromBigInt(shiftLongRight(bigIntOfInt(left), bigIntOfInt(right)));
});

/** The int itself, as an exact int. */
const exactInt: Unary = (self) => exactIntOf(self)!;

const negative: Unary = (self) => {
  const value = exactIntOf(self)!;
  // Subtracted from 0, which leaves no -0.
  return typeof value === 'number' ? 0 - value : subtractInt64(0, value);
};

function compare(self: Value, other: Value): number {
  return compareInt64(exactIntOf(self)!, exactIntOf(other)!);
}

function hash(self: Value): number | bigint {
  const value = intValueOf(self)!;
  return typeof value === 'number' ? (value === -1 ? -2 : value) : longHash(value);
}

const repr: Unary = (self) => String(intValueOf(self)!);

const newInt = definition('int(x=0, base=10)', null, (value: Value | undefined, base: Value | undefined): Value => {
  const radix = base === undefined ? undefined : toInt(base);
  if (value === undefined) {
    if (radix !== undefined) throw typeError('int() missing string argument');
    return 0;
  }
  if (radix === undefined) return toIntObject(value);
  const bytes = bytesOf(value);
  if (bytes !== undefined) return integerFromBytes(bytes, radix, 'int');
  if (value instanceof PyUnicode) return intFromText(decimalText(value), radix);
  throw typeError("int() can't convert non-string with explicit base");
});

function make(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const value = callBuiltin(newInt, undefined, args, keywords);
  if (type === intType) return value;
  const plain = intValueOf(value);
  if (plain !== undefined) return new PyIntObject(type, plain);
  const long = longValueOf(value)!;
  if (long > MAX_INT || long < MIN_INT) throw overflowError('Python int too large to convert to C long');
  const compact = intFromBigInt(long);
  return new PyIntObject(type, intValueOf(compact)!);
}

defineType(intType, {
  doc: `int(x=0) -> int or long
int(x, base=10) -> int or long

The integer that a number, cut off at the point, or a text stands for; 0 without an
argument. What does not fit an int comes as a long. With a base (2 to 36, or 0 for the
one that the prefix names) x has to be a str or unicode.`,
  slots: {
    new: make,
    getAttribute: genericGetAttribute,
    repr,
    str: repr,
    hash,
    compare,
    add: binary(addSmall, addInt64),
    subtract: binary(subtractSmall, subtractInt64),
    multiply: binary(multiply, multiplyInt64),
    divide: floorDivision,
    floorDivide: floorDivision,
    trueDivide: trueDivision,
    remainder,
    divmod,
    power: powerOf,
    leftShift,
    rightShift,
    and: binary((left, right) => intFromNumeric(intAnd(left, right)), andInt64),
    or: binary((left, right) => intFromNumeric(intOr(left, right)), orInt64),
    xor: binary((left, right) => intFromNumeric(intXor(left, right)), xorInt64),
    negative,
    positive: exactInt,
    absolute: (self) => (intValueOf(self)! < 0 ? negative(self) : exactInt(self)),
    invert: (self) => invertInt64(exactIntOf(self)!),
    nonzero: (self) => intValueOf(self)! !== 0,
    coerce: (self, other) => (intValueOf(other) === undefined ? undefined : [self, other]),
    int: exactInt,
    long: (self) => BigInt(intValueOf(self)!),
    float: (self) => new PyFloat(Number(intValueOf(self)!)),
    oct: (self) => formatOctal(intValueOf(self)!),
    hex: (self) => formatHexadecimal(intValueOf(self)!),
    index: exactInt,
  },
  members: [
    method('conjugate()', 'The int itself: its imaginary part is zero.', exactInt),
    method('bit_length()', 'int.bit_length() -> int\n\nHow many binary digits abs(self) has.', (self: Value): Value => {
      const value = intValueOf(self)!;
      return typeof value === 'number' ? intBitLength(value) : longBitLength(value);
    }),
    method('__trunc__()', 'The int itself.', exactInt),
    method('__getnewargs__()', null, (self: Value) => new PyTuple([exactInt(self)])),
    method('__format__(format_spec)', null, formatIntegerSpec, 'tuple'),
    getter('real', 'the real part of a complex number', exactInt),
    getter('imag', 'the imaginary part of a complex number', () => 0),
    getter('numerator', 'the numerator of a rational number in lowest terms', exactInt),
    getter('denominator', 'the denominator of a rational number in lowest terms', () => 1),
  ],
});
