import { readFileSync } from 'node:fs';
import { bitsToDouble, doubleToBits } from '../../src/runtime/numbers/float-bits.ts';

/**
 * Facts recorded from CPython 2.7.18: per operation, arguments and result. A value is written with a letter for its
 * type: `f` and 16 hexadecimal digits a float, `c` and 32 a complex, `i` and decimal digits an int or long, `s` a
 * string; `e` and a class name is the exception raised.
 */
export type Written = string | boolean | null | Written[];
export type Facts = Record<string, [arguments: Written[], result: Written][]>;

export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export interface Pair {
  re: number;
  im: number;
}

export function loadFacts<T = Facts>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./facts/${name}.json`, import.meta.url), 'utf8'));
}

function readDouble(digits: string): number {
  return bitsToDouble(BigInt(`0x${digits}`));
}

function doubleDigits(value: number): string {
  const bits = Number.isNaN(value) ? 0x7ff8000000000000n : BigInt.asUintN(64, doubleToBits(value));
  return bits.toString(16).padStart(16, '0');
}

// biome-ignore lint/suspicious/noExplicitAny: the table of operations knows what it is given
export function readValue(written: Written): any {
  if (Array.isArray(written)) return written.map(readValue);
  if (typeof written !== 'string') return written;
  const rest = written.slice(1);
  switch (written[0]) {
    case 'f':
      return new Float(readDouble(rest));
    case 'i':
      return BigInt(rest);
    case 'c':
      return { re: readDouble(rest.slice(0, 16)), im: readDouble(rest.slice(16)) };
    default:
      return rest;
  }
}

/** A written float or complex with every NaN made the same. */
export function normalizeNaN(written: Written): Written {
  if (Array.isArray(written)) return written.map(normalizeNaN);
  if (typeof written !== 'string' || (written[0] !== 'f' && written[0] !== 'c')) return written;
  let text = written[0]!;
  for (let start = 1; start < written.length; start += 16)
    text += doubleDigits(readDouble(written.slice(start, start + 16)));
  return text;
}

const FAILURES = new Map([
  ['overflow', 'eOverflowError'],
  ['range', 'eOverflowError'],
  ['domain', 'eValueError'],
  ['invalid', 'eValueError'],
  ['negative-fractional', 'eValueError'],
  ['zero-negative', 'eZeroDivisionError'],
  ['zero-division', 'eZeroDivisionError'],
]);

export function writeFloat(value: number | string | undefined): string {
  if (typeof value === 'string') return FAILURES.get(value) ?? `unknown failure ${value}`;
  return value === undefined ? 'eValueError' : `f${doubleDigits(value)}`;
}

export function writeComplex(value: Pair | string | undefined): string {
  if (typeof value === 'string') return FAILURES.get(value) ?? `unknown failure ${value}`;
  return value === undefined ? 'eZeroDivisionError' : `c${doubleDigits(value.re)}${doubleDigits(value.im)}`;
}

/** Integers, with what must never happen made visible: -0 and numbers that are no safe integers. */
export function writeInteger(value: number | bigint | undefined): string {
  if (value === undefined) return 'eValueError';
  if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0))) return `unsafe ${value}`;
  return `i${value}`;
}

export function writeString(value: string): string {
  return `s${value}`;
}

/** A bigint as the runtime holds an integer: a number where it is a safe integer. */
export function asInteger(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

/** How many doubles lie between two written floats or complex numbers, at most over the parts. */
export function distance(left: Written, right: Written): bigint {
  if (Array.isArray(left) && Array.isArray(right)) {
    let most = 0n;
    left.forEach((part, index) => {
      const size = distance(part, right[index]!);
      if (size > most) most = size;
    });
    return most;
  }
  if (typeof left !== 'string' || typeof right !== 'string' || left[0] !== right[0] || left[0] === 'e') {
    return left === right ? 0n : 1n << 64n;
  }
  let most = 0n;
  for (let start = 1; start < left.length; start += 16) {
    const gap = BigInt(`0x${left.slice(start, start + 16)}`) - BigInt(`0x${right.slice(start, start + 16)}`);
    const size = gap < 0n ? -gap : gap;
    if (size > most) most = size;
  }
  return most;
}
