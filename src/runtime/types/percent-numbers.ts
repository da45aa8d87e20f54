/** The conversions of `%` that take a number, the same for str and unicode. */

import { reserveText } from '../budget/text-budget.ts';
import { formatFloat } from '../numbers/float-format.ts';
import { formatInteger } from '../numbers/int-format.ts';
import { PyFloat } from '../objects/float.ts';
import { intValueOf, longValueOf } from '../objects/int-value.ts';
import { longType, PyLongObject } from '../objects/long.ts';
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { toFloat } from '../protocols/float-number.ts';
import { toIntObject, toLongObject } from '../protocols/number-conversion.ts';
import { bytesOf } from '../protocols/text.ts';
import { caught, landing } from '../protocols/unwind.ts';
import { layoutPercent, type PercentDirective, percentInteger, percentSize } from '../text/percent-format.ts';
import { reserveDigits, reserveValue } from './integer-budget.ts';

const LOWER_I = 105;
const LOWER_D = 100;
const LOWER_O = 111;
const LOWER_U = 117;
const LOWER_X = 120;
const UPPER_X = 88;

export function isIntegerConversion(conversion: number): boolean {
  switch (conversion) {
    case LOWER_D:
    case LOWER_I:
    case LOWER_O:
    case LOWER_U:
    case LOWER_X:
    case UPPER_X:
      return true;
    default:
      return false;
  }
}

/** `e`, `f`, `g` and their capitals. */
export function isFloatConversion(conversion: number): boolean {
  const letter = conversion | 32;
  return letter >= 101 && letter <= 103 && conversion < 128;
}

/** The int or long that a value is converted to; undefined where it is no number. */
function integerFor(value: Value): Value | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (intValueOf(value) !== undefined || longValueOf(value) !== undefined) return value;
  const { int, float } = typeOf(value).slots;
  if (int === undefined && float === undefined) return undefined;
  return attempt(toIntObject, value) ?? attempt(toLongObject, value);
}

/** What a conversion answers; undefined where it raises anything. */
function attempt(convert: (value: Value) => Value, value: Value): Value | undefined {
  const at = landing();
  try {
    return convert(value);
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

function baseOf(conversion: number): number {
  return conversion === LOWER_O ? 8 : (conversion | 32) === LOWER_X ? 16 : 10;
}

/** `%d`, `%i`, `%u`, `%o`, `%x`, `%X`, laid out. @throws TypeError for what is no number */
export function percentIntegerText(
  value: Value,
  directive: PercentDirective,
  width: number,
  precision: number,
): string {
  const { flags, conversion } = directive;
  const integer = integerFor(value);
  if (integer === undefined) {
    const letter = String.fromCharCode(conversion === LOWER_I ? LOWER_D : conversion);
    throw typeError(`%${letter} format: a number is required, not ${typeOf(value).name}`);
  }
  const long = longValueOf(integer);
  let text: string;
  if (long === undefined) text = formatInteger(intValueOf(integer)!, baseOf(conversion));
  else if (integer instanceof PyLongObject && integer.cls !== longType) text = ownDigits(integer, conversion);
  else {
    const base = baseOf(conversion);
    if (base === 10) reserveDigits(long);
    else reserveValue(long);
    text = formatInteger(long, base);
  }
  const negative = text.charCodeAt(0) === 45;
  reserveText(precision);
  const body = percentInteger(
    negative,
    negative ? text.slice(1) : text,
    conversion,
    flags,
    precision,
    long !== undefined,
  );
  return laidOut(body, directive, width);
}

/**
 * The digits of a subclass of long: its own `__str__`, `__oct__` or `__hex__` gives them (`_PyString_FormatLong`).
 * @throws TypeError where that answers no string, ValueError where it has no digits or the base's marker is missing
 */
function ownDigits(value: PyLongObject, conversion: number): string {
  const { slots } = typeOf(value);
  const base = baseOf(conversion);
  const result = (base === 8 ? slots.oct : base === 16 ? slots.hex : slots.str)!(value);
  let text = result instanceof PyUnicode ? asciiEncode(result) : bytesOf(result);
  if (text === undefined) throw typeError(`expected string or Unicode object, ${typeOf(result).name} found`);
  if (text.endsWith('L')) text = text.slice(0, -1);
  const sign = text.charCodeAt(0) === 45 ? '-' : '';
  const digits = text.slice(sign.length);
  if (!isMarked(digits, base)) {
    const letter = String.fromCharCode(conversion === LOWER_I ? LOWER_D : conversion);
    const method = base === 8 ? '__oct__' : base === 16 ? '__hex__' : '__str__';
    throw valueError(`%${letter} format: invalid result of ${method} (type=${typeOf(value).name})`);
  }
  if (base === 16) return sign + digits.slice(2);
  return base === 8 && digits.length > 1 ? sign + digits.slice(1) : text;
}

const DIGIT_ZERO = 48;

/** Whether there are digits, after `0x` where the base is 16, with a `0` in front where it is 8. */
function isMarked(digits: string, base: number): boolean {
  if (base === 10) return digits.length > 0;
  if (digits.charCodeAt(0) !== DIGIT_ZERO) return false;
  return base === 8 || (digits.length > 2 && (digits.charCodeAt(1) | 32) === LOWER_X);
}

const DEFAULT_PRECISION = 6;

/** `%e`, `%f`, `%g` and their capitals, laid out; `number` is what the value was converted to. */
export function percentFloatText(
  number: number,
  directive: PercentDirective,
  width: number,
  precision: number,
): string {
  const places = precision < 0 ? DEFAULT_PRECISION : precision;
  reserveText(places);
  const body = formatFloat(number, String.fromCharCode(directive.conversion), places, (directive.flags & 8) !== 0);
  return laidOut(body, directive, width);
}

/** The double that a float conversion of str takes: whatever is wrong with the value, the complaint is the same. */
export function doubleForStr(value: Value): number {
  if (value instanceof PyFloat) return value.v;
  const at = landing();
  try {
    return toFloat(value);
  } catch (thrown) {
    caught(thrown, at);
    throw typeError(`float argument required, not ${typeOf(value).name}`);
  }
}

function laidOut(body: string, { flags, conversion }: PercentDirective, width: number): string {
  if (width <= 0 && flags === 0) return body;
  reserveText(percentSize(body, flags, width, true));
  return layoutPercent(body, flags, width, conversion, true) as string;
}
