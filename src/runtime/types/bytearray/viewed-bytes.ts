/** The bytes of operands of bytearray: of what gives memoryviews, which unicode does not. */
import type { Value } from '../../objects/object.ts';
import { typeError } from '../../objects/raise.ts';
import { typeOf } from '../../objects/type-of.ts';

/** The bytes of a str, bytearray, buffer or memoryview; undefined for anything else. */
export function viewedBytes(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  const procedures = typeOf(value).slots.buffer;
  if (procedures === undefined || procedures.hasViews !== true) return undefined;
  return procedures.read(value, 0, procedures.size(value));
}

/** @throws TypeError for anything else */
export function expectViewedBytes(value: Value): string {
  const bytes = viewedBytes(value);
  if (bytes === undefined) throw typeError(`Type ${typeOf(value).name} doesn't support the buffer API`);
  return bytes;
}
