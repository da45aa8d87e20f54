/** Single values of module `struct` as bytes, and back. */

import { DeprecationWarning, TypeError } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { intFromBigInt } from '../../runtime/objects/int-value.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, systemError } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';
import { integerOf, isIndex, toInteger } from '../../runtime/protocols/index-number.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { warn } from '../../runtime/protocols/warn.ts';
import { ModuleException } from '../module-exception.ts';
import type { Format, FormatItem } from './format.ts';

export const structError: ModuleException = new ModuleException('struct', 'error');

const MAX_LONG = 2n ** 63n - 1n;
const MIN_LONG = -(2n ** 63n);
const MAX_UNSIGNED_LONG = 2n ** 64n - 1n;

/** What CPython's complaint about a number beyond a short type's range says. */
const NARROW_COMPLAINTS: ReadonlyMap<string, string> = new Map([
  ['b', 'byte format requires -128 <= number <= 127'],
  ['B', 'ubyte format requires 0 <= number <= 255'],
  ['h', 'short format requires SHRT_MIN <= number <= SHRT_MAX'],
  ['H', 'ushort format requires 0 <= number <= USHRT_MAX'],
]);

/** The integer of an argument: what `__index__` or `__int__` answers, floats cut off. */
function integerArgument(value: Value): number | bigint {
  const direct = integerOf(value);
  if (direct !== undefined) return direct;
  if (isIndex(value)) {
    const at = landing();
    try {
      return toInteger(value);
    } catch (thrown) {
      // A classic instance seems to have every method.
      const raised = caught(thrown, at);
      if (!isA(raised, TypeError)) throw raised;
    }
  }
  const { int } = typeOf(value).slots;
  if (int !== undefined) {
    const what = value instanceof PyFloat ? 'float' : 'non-integer (implicit conversion using __int__ is deprecated)';
    warn(DeprecationWarning, `integer argument expected, got ${what}`);
  }
  const result = int === undefined ? undefined : integerOf(int(value));
  if (result === undefined) throw structError.raise('cannot convert argument to integer');
  return result;
}

/** Checks the range of an integer format as CPython does: first what a C long holds, then the type itself. */
function checkRange(code: string, size: number, value: number | bigint): void {
  const isUnsigned = code === 'I' || code === 'L' || code === 'Q';
  const outOfRange = isUnsigned ? value < 0 || value > MAX_UNSIGNED_LONG : value > MAX_LONG || value < MIN_LONG;
  if (outOfRange) throw structError.raise(`integer out of range for '${code}' format code`);
  if (size === 8) return;
  const range = 2 ** (size * 8);
  const isPositive = isUnsigned || code === 'B' || code === 'H';
  const low = isPositive ? 0 : -range / 2;
  const high = low + range - 1;
  if (value >= low && value <= high) return;
  const complaint = NARROW_COMPLAINTS.get(code) ?? `'${code}' format requires ${low} <= number <= ${high}`;
  throw structError.raise(complaint);
}

function packInteger(view: DataView, at: number, format: Format, item: FormatItem, value: Value): void {
  const { code, size } = item;
  const integer = integerArgument(value);
  if (code === 'P') {
    if (integer > MAX_UNSIGNED_LONG) throw overflowError('long int too large to convert');
    if (integer < MIN_LONG) throw overflowError('Python int too large to convert to C long');
  } else checkRange(code, size, integer);
  const { isLittleEndian } = format;
  // Setters take the lowest bits, whatever the sign.
  if (size === 8) view.setBigInt64(at, BigInt(integer), isLittleEndian);
  else if (size === 4) view.setInt32(at, Number(integer), isLittleEndian);
  else if (size === 2) view.setInt16(at, Number(integer), isLittleEndian);
  else view.setInt8(at, Number(integer));
}

function floatArgument(value: Value): number {
  if (value instanceof PyFloat) return value.v;
  const at = landing();
  try {
    return toFloat(value);
  } catch (thrown) {
    caught(thrown, at);
    throw structError.raise('required argument is not a float');
  }
}

function packFloat(view: DataView, at: number, format: Format, item: FormatItem, value: Value): void {
  const float = floatArgument(value);
  // A NaN that a calculation makes has its sign set on the machines CPython is compared with.
  const sign = at + (format.isLittleEndian ? item.size - 1 : 0);
  if (item.code === 'd') view.setFloat64(at, float, format.isLittleEndian);
  else {
    const isOverflow = !Number.isFinite(Math.fround(float)) && Number.isFinite(float);
    if (isOverflow && !format.isNative) throw overflowError('float too large to pack with f format');
    view.setFloat32(at, float, format.isLittleEndian);
  }
  if (Number.isNaN(float)) view.setUint8(sign, 0xff);
}

function packString(bytes: Uint8Array, at: number, { code, size }: FormatItem, value: Value): void {
  const text = bytesOf(value);
  if (text === undefined) throw structError.raise(`argument for '${code}' must be a string`);
  let start = at;
  let room = size;
  if (code === 'p') {
    if (size === 0) return;
    room = size - 1;
    bytes[start++] = Math.min(text.length, room, 255);
  }
  const count = Math.min(text.length, room);
  for (let i = 0; i < count; i++) bytes[start + i] = text.charCodeAt(i);
}

/** Writes one value of an item at a place. */
export function packValue(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  format: Format,
  item: FormatItem,
  value: Value,
): void {
  switch (item.code) {
    case 'c': {
      const char = bytesOf(value);
      if (char === undefined || char.length !== 1) throw structError.raise('char format require string of length 1');
      bytes[at] = char.charCodeAt(0);
      return;
    }
    case '?':
      bytes[at] = isTrue(value) ? 1 : 0;
      return;
    case 's':
    case 'p':
      packString(bytes, at, item, value);
      return;
    case 'f':
    case 'd':
      packFloat(view, at, format, item, value);
      return;
    default:
      packInteger(view, at, format, item, value);
  }
}

const scratch = new DataView(new ArrayBuffer(8));

function unpackPascal(bytes: string, at: number, size: number): string {
  if (size === 0) throw systemError('Negative size passed to PyString_FromStringAndSize');
  const length = Math.min(bytes.charCodeAt(at), size - 1);
  return bytes.slice(at + 1, at + 1 + length);
}

/** Reads one value of an item from a place. */
export function unpackValue(bytes: string, at: number, { isLittleEndian }: Format, { code, size }: FormatItem): Value {
  switch (code) {
    case 'c':
      return bytes.charAt(at);
    case '?':
      return bytes.charCodeAt(at) !== 0;
    case 's':
      return bytes.slice(at, at + size);
    case 'p':
      return unpackPascal(bytes, at, size);
    case 'b':
      return (bytes.charCodeAt(at) << 24) >> 24;
    case 'B':
      return bytes.charCodeAt(at);
  }
  for (let i = 0; i < size; i++) scratch.setUint8(i, bytes.charCodeAt(at + i));
  switch (code) {
    case 'f':
      return new PyFloat(scratch.getFloat32(0, isLittleEndian));
    case 'd':
      return new PyFloat(scratch.getFloat64(0, isLittleEndian));
    case 'h':
      return scratch.getInt16(0, isLittleEndian);
    case 'H':
      return scratch.getUint16(0, isLittleEndian);
  }
  const isSigned = code === 'i' || code === 'l' || code === 'q';
  if (size === 4) return isSigned ? scratch.getInt32(0, isLittleEndian) : scratch.getUint32(0, isLittleEndian);
  return intFromBigInt(isSigned ? scratch.getBigInt64(0, isLittleEndian) : scratch.getBigUint64(0, isLittleEndian));
}
