/** Longs as pickles write them: bytes, the lowest first. */
import { thread } from '../../runtime/objects/thread-state.ts';

/** The shortest two's-complement bytes of an integer; none for zero. */
export function bytesOfLong(value: bigint): string {
  if (value === 0n) return '';
  const magnitude = value < 0n ? -value - 1n : value;
  const digits = magnitude.toString(16);
  // One more bit than the magnitude has, for the sign.
  const bits = digits.length * 4 - Math.clz32(Number.parseInt(digits[0]!, 16)) + 28 + 1;
  const size = (bits + 7) >> 3;
  thread.interpreter.budget.spend(size >> 3);
  const padded = BigInt.asUintN(size * 8, value)
    .toString(16)
    .padStart(size * 2, '0');
  let bytes = '';
  for (let at = padded.length - 2; at >= 0; at -= 2) {
    bytes += String.fromCharCode(Number.parseInt(padded.slice(at, at + 2), 16));
  }
  return bytes;
}

const HEX_PAIRS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The integer of two's-complement bytes, of which there is one at least. */
export function longOfBytes(bytes: string): bigint {
  thread.interpreter.budget.spend(bytes.length >> 3);
  let digits = '';
  for (let i = bytes.length - 1; i >= 0; i--) digits += HEX_PAIRS[bytes.charCodeAt(i)];
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${digits}`));
}
