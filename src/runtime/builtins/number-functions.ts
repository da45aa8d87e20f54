/** Builtins that compute with numbers and characters, and compare. */
import { definition } from '../declare/declare.ts';
import { roundFloat } from '../numbers/float-round.ts';
import { PyByteArray } from '../objects/bytearray.ts';
import { PyFloat } from '../objects/float.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError, valueError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { absolute, divmod, power } from '../protocols/arithmetic.ts';
import { coerceNumbers } from '../protocols/coerce.ts';
import { threeWayCompare } from '../protocols/compare.ts';
import { toFloat } from '../protocols/float-number.ts';
import { isIndex, toInt, toInteger, toLong } from '../protocols/index-number.ts';
import { bytesOf } from '../protocols/text.ts';
import { pointAt, textOfPoint } from '../text/code-points.ts';

function based(name: 'oct' | 'hex') {
  return (value: Value): Value => {
    const slot = typeOf(value).slots[name];
    if (slot === undefined) throw typeError(`${name}() argument can't be converted to ${name}`);
    const result = slot(value);
    if (bytesOf(result) === undefined) throw typeError(`__${name}__ returned non-string (type ${typeOf(result).name})`);
    return result;
  };
}

export const numberFunctions = [
  definition('abs(number)', 'abs(number) -> number\n\nReturn the absolute value of the argument.', (value: Value) =>
    absolute(value),
  ),
  definition(
    'bin(number)',
    'bin(number) -> string\n\nReturn the binary representation of an integer or long integer.',
    (value: Value) => {
      if (!isIndex(value)) throw typeError(`'${typeOf(value).name}' object cannot be interpreted as an index`);
      const integer = toInteger(value);
      return integer < 0 ? `-0b${(-integer).toString(2)}` : `0b${integer.toString(2)}`;
    },
  ),
  definition(
    'oct(number)',
    'oct(number) -> string\n\nReturn the octal representation of an integer or long integer.',
    based('oct'),
  ),
  definition(
    'hex(number)',
    'hex(number) -> string\n\nReturn the hexadecimal representation of an integer or long integer.',
    based('hex'),
  ),
  definition(
    'chr(i)',
    'chr(i) -> character\n\nReturn a string of one character with ordinal i; 0 <= i < 256.',
    (value: Value) => {
      const code = toLong(value);
      if (code < 0 || code > 255) throw valueError('chr() arg not in range(256)');
      return String.fromCharCode(Number(code));
    },
    'tuple',
  ),
  definition(
    'unichr(i)',
    'unichr(i) -> Unicode character\n\nReturn a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.',
    (value: Value) => {
      const code = toInt(value);
      if (code < 0 || code > 0x10ffff) throw valueError('unichr() arg not in range(0x110000) (wide Python build)');
      return new PyUnicode(textOfPoint(code));
    },
    'tuple',
  ),
  definition('ord(c)', 'ord(c) -> integer\n\nReturn the integer ordinal of a one-character string.', (value: Value) => {
    const bytes = value instanceof PyByteArray ? value.text() : bytesOf(value);
    const size = bytes !== undefined ? bytes.length : value instanceof PyUnicode ? value.text.length : -1;
    if (size < 0) throw typeError(`ord() expected string of length 1, but ${typeOf(value).name} found`);
    if (size !== 1) throw typeError(`ord() expected a character, but string of length ${size} found`);
    return bytes !== undefined ? bytes.charCodeAt(0) : pointAt((value as PyUnicode).text, 0);
  }),
  definition(
    'divmod(x, y)',
    'divmod(x, y) -> (quotient, remainder)\n\nReturn the tuple (x//y, x%y).  Invariant: div*y + mod == x.',
    (a: Value, b: Value) => divmod(a, b),
    'unpack',
  ),
  definition(
    'pow(x, y[, z])',
    'pow(x, y[, z]) -> number\n\nWith two arguments, equivalent to x**y.  With three arguments,\nequivalent to (x**y) % z, but may be more efficient (e.g. for longs).',
    (a: Value, b: Value, c?: Value) => power(a, b, c ?? null),
    'unpack',
  ),
  definition(
    'round(number, ndigits=0)',
    'round(number[, ndigits]) -> floating point number\n\nRound a number to a given precision in decimal digits (default 0 digits).\nThis always returns a floating point number.  Precision may be negative.',
    (number: Value, digits?: Value) => {
      const value = toFloat(number);
      const places = digits === undefined ? 0 : clampDigits(digits);
      const result = roundFloat(value, places);
      if (result === 'overflow') throw overflowError('rounded value too large to represent');
      return new PyFloat(result);
    },
  ),
  definition(
    'cmp(x, y)',
    'cmp(x, y) -> integer\n\nReturn negative if x<y, zero if x==y, positive if x>y.',
    (a: Value, b: Value) => threeWayCompare(a, b),
    'unpack',
  ),
  definition(
    'coerce(x, y)',
    'coerce(x, y) -> (x1, y1)\n\nReturn a tuple consisting of the two numeric arguments converted to\na common type, using the same rules as used by arithmetic operations.\nIf coercion is not possible, raise TypeError.',
    (a: Value, b: Value) => {
      const pair = coerceNumbers(a, b);
      if (pair === undefined) throw typeError('number coercion failed');
      return new PyTuple([...pair]);
    },
    'unpack',
  ),
];

function clampDigits(digits: Value): number {
  if (!isIndex(digits)) throw typeError(`'${typeOf(digits).name}' object cannot be interpreted as an index`);
  const count = Number(toInteger(digits));
  return Math.max(-400, Math.min(400, count));
}
