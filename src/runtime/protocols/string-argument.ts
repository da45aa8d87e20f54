/** String arguments of builtins, as CPython's argument parser takes them. */
import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { bufferOf } from './buffer.ts';
import { asciiEncode } from './default-encoding.ts';
import { bytesOf } from './text.ts';

/** `… must be string, not int`: the parser's complaint about an argument of another type. */
export function wrongArgument(where: string, wanted: string, value: Value): PyRaise {
  return typeError(`${where} must be ${wanted}, not ${value === null ? 'None' : typeOf(value).name}`);
}

/**
 * Argument format `s`: a str without NUL bytes, or unicode, which is encoded.
 * @param where what the message calls it, such as `encode() argument 1`
 * @param wanted what the message says it should be
 */
export function stringArgument(value: Value, where: string, wanted = 'string'): string {
  const bytes = value instanceof PyUnicode ? asciiEncode(value) : bytesOf(value);
  if (bytes === undefined) throw wrongArgument(where, wanted, value);
  if (bytes.includes('\0')) throw wrongArgument(where, wanted.replace('string', 'string without null bytes'), value);
  return bytes;
}

/** Argument format `c`: a str of one byte. */
export function charArgument(value: Value, where: string): string {
  const bytes = bytesOf(value);
  if (bytes === undefined || bytes.length !== 1) throw wrongArgument(where, 'char', value);
  return bytes;
}

/** Argument format `s*`: the bytes of a str, of unicode (encoded), or of anything else that has some. */
export function bytesArgument(value: Value, where: string): string {
  const bytes = value instanceof PyUnicode ? asciiEncode(value) : bytesOf(value);
  if (bytes !== undefined) return bytes;
  const procedures = bufferOf(value);
  if (procedures === undefined) throw wrongArgument(where, 'string or buffer', value);
  return procedures.read(value, 0, procedures.size(value));
}

/** Argument format `s#`: like `s*`, but not of what could be resized meanwhile, or gives nothing but views. */
export function readOnlyBytesArgument(value: Value, where: string, wanted = 'string or read-only buffer'): string {
  const bytes = value instanceof PyUnicode ? asciiEncode(value) : bytesOf(value);
  if (bytes !== undefined) return bytes;
  const procedures = bufferOf(value);
  const isRefused =
    procedures === undefined ||
    procedures.isViewOnly === true ||
    (procedures.hasViews === true && procedures.write !== undefined);
  if (isRefused) throw wrongArgument(where, wanted, value);
  return procedures.read(value, 0, procedures.size(value));
}
