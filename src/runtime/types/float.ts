/** Python's `float` (CPython 2.7 `Objects/floatobject.c`): slots and members. */
import { classMethod, defineType, definition, getter, method } from '../declare/declare.ts';
import { floatDivmod, floatFloorDivide, floatModulo } from '../numbers/float-arith.ts';
import { floatHex, parseFloatHex } from '../numbers/float-hex.ts';
import { floatRatio } from '../numbers/float-ratio.ts';
import { floatRepr, floatStr } from '../numbers/float-repr.ts';
import { floatHash } from '../numbers/number-hash.ts';
import { floatType, PyFloat } from '../objects/float.ts';
import { bigIntOf, intFromBigInt, intFromNumeric } from '../objects/int-value.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError, valueError, zeroDivisionError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { Binary, CompareOp, Ternary, Unary } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { call1 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { toFloatObject } from '../protocols/number-conversion.ts';
import { bytesOf } from '../protocols/text.ts';
import { doubleOf, integerOfFloat, powerOfFloats } from './float-arithmetic.ts';
import { getFloatFormat, setFloatFormat } from './float-storage-format.ts';
import { formatFloatSpec } from './number-format.ts';

function doubleIn(self: Value): number {
  return (self as PyFloat).v;
}

/** A binary operator on doubles, ints and longs being converted. */
function binary(operation: (left: number, right: number) => Value): Binary {
  return (left, right) => {
    const a = doubleOf(left);
    if (a === undefined) return notImplemented;
    const b = doubleOf(right);
    return b === undefined ? notImplemented : operation(a, b);
  };
}

const division: Binary = binary((left, right) => {
  if (right === 0) throw zeroDivisionError('float division by zero');
  return new PyFloat(left / right);
});

const powerOf: Ternary = (base, exponent, modulus) => {
  if (modulus !== null) throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
  const a = doubleOf(base);
  const b = doubleOf(exponent);
  return a === undefined || b === undefined ? notImplemented : new PyFloat(powerOfFloats(a, b));
};

/** The float itself, as an exact float. */
const exactFloat: Unary = (self) => (typeOf(self) === floatType ? self : new PyFloat(doubleIn(self)));

/** Compares with ints and longs by exact value, whatever their size: JS does so between numbers and bigints. */
function richCompare(self: Value, other: Value, op: CompareOp): Value {
  const a = doubleIn(self);
  if (other instanceof PyFloat) return holds(op, a, other.v);
  if (typeof other === 'number') return holds(op, a, other);
  const b = bigIntOf(other);
  return b === undefined ? notImplemented : holds(op, a, b);
}

function holds(op: CompareOp, left: number, right: number | bigint): boolean {
  switch (op) {
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
    case 'eq':
      return left <= right && left >= right;
    case 'ne':
      return !(left <= right && left >= right);
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
  }
}

function truncated(self: Value): Value {
  return intFromNumeric(integerOfFloat(doubleIn(self)));
}

function ratio(self: Value): Value {
  const value = doubleIn(self);
  if (value - value !== 0) {
    if (Number.isNaN(value)) throw valueError('Cannot pass NaN to float.as_integer_ratio.');
    throw overflowError('Cannot pass infinity to float.as_integer_ratio.');
  }
  const [numerator, denominator] = floatRatio(value);
  return new PyTuple([intFromBigInt(numerator), intFromBigInt(denominator)]);
}

function fromHex(type: PyType, argument: Value): Value {
  const text = argument instanceof PyUnicode ? asciiEncode(argument) : bytesOf(argument);
  if (text === undefined) throw typeError(`expected string or Unicode object, ${typeOf(argument).name} found`);
  const value = parseFloatHex(text);
  if (value === 'invalid') throw valueError('invalid hexadecimal floating-point string');
  if (value === 'overflow') throw overflowError('hexadecimal value too large to represent as a float');
  return call1(type, new PyFloat(value));
}

const newFloat = definition(
  'float(x=0)',
  null,
  (value: Value | undefined): Value => (value === undefined ? new PyFloat(0) : toFloatObject(value)),
);

function make(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const value = callBuiltin(newFloat, undefined, args, keywords);
  if (type === floatType) return value;
  const instance = new PyFloat(doubleIn(value));
  instance.cls = type;
  return instance;
}

defineType(floatType, {
  doc: 'float(x) -> floating point number\n\nThe float that a number or a text stands for.',
  slots: {
    new: make,
    getAttribute: genericGetAttribute,
    repr: (self) => floatRepr(doubleIn(self)),
    str: (self) => floatStr(doubleIn(self)),
    hash: (self) => floatHash(doubleIn(self)),
    richCompare,
    add: binary((left, right) => new PyFloat(left + right)),
    subtract: binary((left, right) => new PyFloat(left - right)),
    multiply: binary((left, right) => new PyFloat(left * right)),
    divide: division,
    trueDivide: division,
    floorDivide: binary((left, right) => {
      if (right === 0) throw zeroDivisionError('float divmod()');
      return new PyFloat(floatFloorDivide(left, right));
    }),
    remainder: binary((left, right) => {
      if (right === 0) throw zeroDivisionError('float modulo');
      return new PyFloat(floatModulo(left, right));
    }),
    divmod: binary((left, right) => {
      if (right === 0) throw zeroDivisionError('float divmod()');
      const [quotient, remainder] = floatDivmod(left, right);
      return new PyTuple([new PyFloat(quotient), new PyFloat(remainder)]);
    }),
    power: powerOf,
    negative: (self) => new PyFloat(-doubleIn(self)),
    positive: exactFloat,
    absolute: (self) => new PyFloat(Math.abs(doubleIn(self))),
    nonzero: (self) => doubleIn(self) !== 0,
    coerce: (self, other) => {
      if (other instanceof PyFloat) return [self, other];
      const value = doubleOf(other);
      return value === undefined ? undefined : [self, new PyFloat(value)];
    },
    int: truncated,
    long: (self) => BigInt(integerOfFloat(doubleIn(self))),
    float: exactFloat,
  },
  members: [
    method('conjugate()', 'The float itself: its imaginary part is zero.', exactFloat),
    method('__trunc__()', 'The integer next to x towards zero.', truncated),
    method(
      'as_integer_ratio()',
      'float.as_integer_ratio() -> (int, int)\n\nThe fraction in lowest terms that the float is exactly, its denominator positive.',
      ratio,
    ),
    classMethod(
      'fromhex(string)',
      'float.fromhex(string) -> float\n\nThe float that a hexadecimal text such as 0x1.8p+1 stands for.',
      fromHex,
    ),
    method('hex()', 'float.hex() -> string\n\nThe float as hexadecimal text, exactly.', (self: Value) =>
      floatHex(doubleIn(self)),
    ),
    method('is_integer()', 'Whether the float has no fraction.', (self: Value) => Number.isInteger(doubleIn(self))),
    method('__getnewargs__()', null, (self: Value) => new PyTuple([new PyFloat(doubleIn(self))])),
    classMethod(
      '__getformat__(typestr)',
      "float.__getformat__(typestr) -> string\n\nHow C stores a 'double' or 'float'.",
      (_type: PyType, kind: Value) => getFloatFormat(kind),
    ),
    classMethod(
      '__setformat__(typestr, fmt)',
      "float.__setformat__(typestr, fmt) -> None\n\nMakes marshal and struct believe that a 'double' or 'float' is stored like that.",
      (_type: PyType, kind: Value, format: Value) => setFloatFormat(kind, format),
    ),
    method(
      '__format__(format_spec)',
      'float.__format__(format_spec) -> string\n\nThe float as the specification says.',
      formatFloatSpec,
      'tuple',
    ),
    getter('real', 'the real part of a complex number', exactFloat),
    getter('imag', 'the imaginary part of a complex number', () => new PyFloat(0)),
  ],
});
