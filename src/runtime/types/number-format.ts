/** `__format__` of numbers (PEP 3101; `Objects/stringlib/formatter.h` of CPython 2.7). */
import { formatFloat } from '../numbers/float-format.ts';
import { formatInteger } from '../numbers/int-format.ts';
import type { PyComplex } from '../objects/complex.ts';
import type { PyFloat } from '../objects/float.ts';
import type { Value } from '../objects/object.ts';
import { memoryError, overflowError, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { integerOf } from '../protocols/index-number.ts';
import { toFloatObject } from '../protocols/number-conversion.ts';
import { bytesOf, strValue } from '../protocols/text.ts';
import {
  ALIGN_LEFT,
  ALIGN_RIGHT,
  ALIGN_SIGN,
  type FormatSpec,
  formatText,
  formatTextSize,
  layoutNumber,
  parseFormatSpec,
  unknownTypeMessage,
} from '../text/format-spec.ts';

const DECIMAL = 100; // d
const PERCENT = 37;
const ZERO = 48;
const PLUS = 43;

/** Widths and precisions up to this are not announced to the budget. */
const SMALL_SIZE = 4096;
/** The host makes no longer strings. */
const LONGEST_STRING = 2 ** 29 - 24;
const LARGEST_PRECISION = 2147483647;

/** Significant digits that `str` of a float shows. */
const STR_PRECISION = 12;
const DEFAULT_PRECISION = 6;

/** The argument of `__format__` as bytes; unicode is encoded, whatever comes out is a str. */
function specificationText(spec: Value): string {
  const bytes = bytesOf(spec);
  if (bytes !== undefined) return bytes;
  if (spec instanceof PyUnicode) return asciiEncode(spec);
  throw typeError('__format__ requires str or unicode');
}

function refuse(message: string): never {
  throw valueError(message);
}

/** @throws MemoryError where there is no string of that size */
function reserve(size: number): void {
  if (size > LONGEST_STRING) throw memoryError();
  if (size > SMALL_SIZE) thread.interpreter.budget.reserve(size);
}

function unknownType(value: Value, type: number): never {
  throw valueError(unknownTypeMessage(type, typeOf(value).name, false));
}

/** `int.__format__` and `long.__format__`. @throws ValueError for a specification that makes no sense for integers */
export function formatIntegerSpec(self: Value, argument: Value): Value {
  const text = specificationText(argument);
  if (text === '') return strValue(self);
  const spec = parseFormatSpec(text, DECIMAL, ALIGN_RIGHT, false, refuse);
  switch (String.fromCharCode(spec.type)) {
    case 'b':
      return integerText(self, spec, 2, '0b');
    case 'o':
      return integerText(self, spec, 8, '0o');
    case 'x':
      return integerText(self, spec, 16, '0x');
    case 'X':
      return integerText(self, spec, 16, '0X');
    case 'd':
    case 'n':
      return integerText(self, spec, 10, '');
    case 'c':
      return characterText(self, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
      return floatText(toFloatObject(self).v, spec, 'float');
    default:
      return unknownType(self, spec.type);
  }
}

function checkPrecision(spec: FormatSpec): void {
  if (spec.precision >= 0) refuse('Precision not allowed in integer format specifier');
}

function integerText(self: Value, spec: FormatSpec, base: number, prefix: string): Value {
  checkPrecision(spec);
  const digits = formatInteger(integerOf(self)!, base);
  const negative = digits.charCodeAt(0) === 45;
  const magnitude = negative ? digits.slice(1) : digits;
  const shown = prefix === '0X' ? magnitude.toUpperCase() : magnitude;
  return layoutNumber(spec, negative, spec.alternate ? prefix : '', shown, '', reserve) as string;
}

/** Presentation type `c`: the character of that code. */
function characterText(self: Value, spec: FormatSpec): Value {
  checkPrecision(spec);
  if (spec.sign !== 0) refuse("Sign not allowed with integer format specifier 'c'");
  const code = integerOf(self)!;
  if (typeof code === 'bigint' && BigInt.asIntN(64, code) !== code) {
    throw overflowError('Python int too large to convert to C long');
  }
  if (code < 0 || code > 255) throw overflowError('%c arg not in range(0x100)');
  return layoutNumber(spec, false, '', '', String.fromCharCode(Number(code)), reserve) as string;
}

/** `float.__format__`. @throws ValueError for a specification that makes no sense for floats */
export function formatFloatSpec(self: Value, argument: Value): Value {
  const text = specificationText(argument);
  if (text === '') return strValue(self);
  const spec = parseFormatSpec(text, 0, ALIGN_RIGHT, false, refuse);
  if (!FLOAT_TYPES.has(spec.type) && spec.type !== PERCENT) unknownType(self, spec.type);
  return floatText((self as PyFloat).v, spec, 'float');
}

/** Presentation types of floats and complexes alike; 0 is none. */
const FLOAT_TYPES = new Set([0, ...Array.from('eEfFgGn', (letter) => letter.charCodeAt(0))]);

/** The letter to format by: `n` is `g` in the C locale, and so is no letter, but for what a caller adds. */
function conversionOf(type: number): string {
  return type === 0 || type === 110 ? 'g' : type === PERCENT ? 'f' : String.fromCharCode(type);
}

function precisionOf(spec: FormatSpec): number {
  if (spec.precision >= 0) return spec.precision;
  return spec.type === 0 ? STR_PRECISION : DEFAULT_PRECISION;
}

function checkFloatSpec(spec: FormatSpec, typeName: string): void {
  if (spec.precision > LARGEST_PRECISION) refuse('precision too big');
  if (spec.alternate) refuse(`Alternate form (#) not allowed in ${typeName} format specifier`);
}

function floatText(value: number, spec: FormatSpec, typeName: string): Value {
  checkFloatSpec(spec, typeName);
  const percent = spec.type === PERCENT;
  const precision = precisionOf(spec);
  reserve(precision);
  const text = formatFloat(percent ? value * 100 : value, conversionOf(spec.type), precision, false, spec.type === 0);
  return layOut(spec, percent ? `${text}%` : text);
}

/** Lays out what a float was converted to: sign, digits up to the point or exponent, the rest. */
function layOut(spec: FormatSpec, text: string): string {
  const negative = text.charCodeAt(0) === 45;
  const start = negative ? 1 : 0;
  let end = start;
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return layoutNumber(spec, negative, '', text.slice(start, end), text.slice(end), reserve) as string;
}

/** `complex.__format__`. @throws ValueError for a specification that makes no sense for complex numbers */
export function formatComplexSpec(self: Value, argument: Value): Value {
  const text = specificationText(argument);
  if (text === '') return strValue(self);
  const spec = parseFormatSpec(text, 0, ALIGN_RIGHT, false, refuse);
  if (!FLOAT_TYPES.has(spec.type)) unknownType(self, spec.type);
  return complexText(self as PyComplex, spec);
}

function complexText({ re, im }: PyComplex, spec: FormatSpec): Value {
  checkFloatSpec(spec, 'complex');
  if (spec.fill === ZERO) refuse('Zero padding is not allowed in complex format specifier');
  if (spec.align === ALIGN_SIGN) refuse("'=' alignment flag is not allowed in complex format specifier");
  const conversion = conversionOf(spec.type);
  const precision = precisionOf(spec);
  reserve(precision * 2);
  const part: FormatSpec = { ...spec, fill: 0, align: ALIGN_LEFT, width: -1 };
  // Like str: where the type is left to it, a real part of zero is left out and anything else put in parentheses.
  const onlyImaginary = spec.type === 0 && Object.is(re, 0);
  const imaginaryPart = onlyImaginary ? part : { ...part, sign: PLUS };
  let body = `${layOut(imaginaryPart, formatFloat(im, conversion, precision))}j`;
  if (!onlyImaginary) body = layOut(part, formatFloat(re, conversion, precision)) + body;
  if (!onlyImaginary && spec.type === 0) body = `(${body})`;
  const whole: FormatSpec = { ...spec, precision: -1 };
  reserve(formatTextSize(body, whole));
  return formatText(body, whole) as string;
}
