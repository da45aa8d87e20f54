/** The kinds of item that an array may have: what fits, and how it is kept in bytes (CPython 2.7's `arraydescr`). */
import { PyFloat } from '../../runtime/objects/float.ts';
import { intFromBigInt } from '../../runtime/objects/int-value.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';
import { integerOf, toInt, toLong } from '../../runtime/protocols/index-number.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { pointAt, textOfPoint } from '../../runtime/text/code-points.ts';

export interface ItemKind {
  readonly code: string;
  readonly size: number;
  /** The item that a value becomes. @throws TypeError, OverflowError where it cannot */
  convert(value: Value): Value;
  /** The item whose bytes stand in a view. */
  read(view: DataView, at: number): Value;
  write(view: DataView, at: number, item: Value): void;
}

function between(value: number | bigint, least: number | bigint, most: number | bigint, name: string): void {
  if (value < least) throw overflowError(`${name} is less than minimum`);
  if (value > most) throw overflowError(`${name} is greater than maximum`);
}

/** Argument format `h` (C short). */
function toShort(value: Value): number {
  const integer = toLong(value);
  between(integer, -32768, 32767, 'signed short integer');
  return Number(integer);
}

/** What is kept as C's unsigned int or long; longs are read as unsigned, anything else as signed. */
function toUnsigned(value: Value, most: bigint, name: string): bigint {
  const direct = integerOf(value);
  if (typeof value === 'bigint' && direct !== undefined) {
    if (direct < 0) throw overflowError(`can't convert negative value to unsigned long`);
    if (direct > 0xffffffffffffffffn) throw overflowError('long int too large to convert');
    between(direct, 0n, most, name);
    return BigInt(direct);
  }
  const integer = BigInt(toLong(value));
  between(integer, 0n, most, name);
  return integer;
}

function integers(
  code: string,
  size: number,
  convert: (value: Value) => number,
  read: (view: DataView, at: number) => number,
  write: (view: DataView, at: number, item: number) => void,
): ItemKind {
  return { code, size, convert, read, write: (view, at, item) => write(view, at, item as number) };
}

function floats(code: string, size: number, isSingle: boolean): ItemKind {
  return {
    code,
    size,
    convert: (value) => {
      const number = toFloat(value);
      return new PyFloat(isSingle ? Math.fround(number) : number);
    },
    read: (view, at) => new PyFloat(isSingle ? view.getFloat32(at, true) : view.getFloat64(at, true)),
    write: (view, at, item) => {
      const number = (item as PyFloat).v;
      if (isSingle) view.setFloat32(at, number, true);
      else view.setFloat64(at, number, true);
    },
  };
}

const characters: ItemKind = {
  code: 'c',
  size: 1,
  convert: (value) => {
    const bytes = bytesOf(value);
    if (bytes === undefined || bytes.length !== 1) throw typeError('array item must be char');
    return bytes;
  },
  read: (view, at) => String.fromCharCode(view.getUint8(at)),
  write: (view, at, item) => view.setUint8(at, (item as string).charCodeAt(0)),
};

const LAST_POINT = 0x10ffff;

const unicodeCharacters: ItemKind = {
  code: 'u',
  size: 4,
  convert: (value) => {
    if (!(value instanceof PyUnicode) || value.text.length !== 1) {
      throw typeError('array item must be unicode character');
    }
    return value;
  },
  read: (view, at) => {
    const point = view.getUint32(at, true);
    if (point > LAST_POINT) throw valueError(`character U+${point.toString(16)} is not in range [U+0000; U+10ffff]`);
    return new PyUnicode(textOfPoint(point));
  },
  write: (view, at, item) => view.setUint32(at, pointAt((item as PyUnicode).text, 0), true),
};

const kinds: readonly ItemKind[] = [
  characters,
  integers(
    'b',
    1,
    (value) => {
      const integer = toShort(value);
      between(integer, -128, 127, 'signed char');
      return integer;
    },
    (view, at) => view.getInt8(at),
    (view, at, item) => view.setInt8(at, item),
  ),
  integers(
    'B',
    1,
    (value) => {
      const integer = toShort(value);
      between(integer, 0, 255, 'unsigned byte integer');
      return integer;
    },
    (view, at) => view.getUint8(at),
    (view, at, item) => view.setUint8(at, item),
  ),
  unicodeCharacters,
  integers(
    'h',
    2,
    toShort,
    (view, at) => view.getInt16(at, true),
    (view, at, item) => view.setInt16(at, item, true),
  ),
  integers(
    'H',
    2,
    (value) => {
      const integer = toInt(value);
      between(integer, 0, 65535, 'unsigned short');
      return integer;
    },
    (view, at) => view.getUint16(at, true),
    (view, at, item) => view.setUint16(at, item, true),
  ),
  integers(
    'i',
    4,
    toInt,
    (view, at) => view.getInt32(at, true),
    (view, at, item) => view.setInt32(at, item, true),
  ),
  {
    code: 'I',
    size: 4,
    convert: (value) => toUnsigned(value, 0xffffffffn, 'unsigned int'),
    read: (view, at) => BigInt(view.getUint32(at, true)),
    write: (view, at, item) => view.setUint32(at, Number(item as bigint), true),
  },
  {
    code: 'l',
    size: 8,
    convert: (value) => intFromBigInt(BigInt(toLong(value))),
    read: (view, at) => intFromBigInt(view.getBigInt64(at, true)),
    write: (view, at, item) => view.setBigInt64(at, BigInt(integerOf(item)!), true),
  },
  {
    code: 'L',
    size: 8,
    convert: (value) => toUnsigned(value, 0xffffffffffffffffn, 'unsigned long'),
    read: (view, at) => view.getBigUint64(at, true),
    write: (view, at, item) => view.setBigUint64(at, item as bigint, true),
  },
  floats('f', 4, true),
  floats('d', 8, false),
];

/** The kind that a type code stands for. @throws ValueError where there is none */
export function kindOf(code: string): ItemKind {
  const kind = kinds.find((each) => each.code === code);
  if (kind === undefined) throw valueError('bad typecode (must be c, b, B, u, h, H, i, I, l, L, f or d)');
  return kind;
}

/** The bytes of some items, from `start` to `end`. */
export function bytesOfItems(kind: ItemKind, items: readonly Value[], start: number, end: number): Uint8Array {
  const bytes = new Uint8Array((end - start) * kind.size);
  const view = new DataView(bytes.buffer);
  for (let i = start; i < end; i++) kind.write(view, (i - start) * kind.size, items[i]!);
  return bytes;
}

/** The items that bytes stand for; there are as many bytes as whole items need. */
export function itemsOfBytes(kind: ItemKind, bytes: string): Value[] {
  const view = new DataView(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)).buffer);
  const items = new Array<Value>(bytes.length / kind.size);
  for (let i = 0; i < items.length; i++) items[i] = kind.read(view, i * kind.size);
  return items;
}
