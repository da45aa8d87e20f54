import type { Value } from '../../objects/object.ts';
import type { PyStrObject } from '../../objects/str.ts';
import { asciiDecode } from '../../protocols/default-encoding.ts';
import type { Text } from '../../text/code-points.ts';

/** The bytes of the str that a method or slot was called on. */
export function ownBytes(self: Value): string {
  return typeof self === 'string' ? self : (self as PyStrObject).value;
}

/** Its text, where the other operand is unicode. @throws UnicodeDecodeError */
export function ownText(self: Value): Text {
  return asciiDecode(ownBytes(self)).text;
}
