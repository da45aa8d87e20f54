import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { asciiEncode } from './default-encoding.ts';
import { bytesOf } from './text.ts';

/**
 * An attribute name given as a value, as the exact str that is used from then on: a subclass's own methods are never
 * asked (ESCAPES root cause 4).
 * @throws TypeError where it is no string
 */
export function attributeName(name: Value): string {
  const bytes = bytesOf(name);
  if (bytes !== undefined) return bytes;
  if (name instanceof PyUnicode) return asciiEncode(name);
  throw typeError(`attribute name must be string, not '${typeOf(name).name}'`);
}
