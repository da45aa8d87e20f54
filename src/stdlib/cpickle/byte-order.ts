/** Numbers as bytes, the lowest first, as a pickle has them. */

export function byte(value: number): string {
  return String.fromCharCode(value & 0xff);
}

export function twoBytes(value: number): string {
  return String.fromCharCode(value & 0xff, (value >> 8) & 0xff);
}

export function fourBytes(value: number): string {
  return twoBytes(value) + twoBytes(value >> 16);
}

/** A signed number from four bytes. */
export function fromFourBytes(bytes: string): number {
  return bytes.charCodeAt(0) | (bytes.charCodeAt(1) << 8) | (bytes.charCodeAt(2) << 16) | (bytes.charCodeAt(3) << 24);
}

/** A long in two's complement, in as few bytes as hold it; zero has none. */
export function bytesOfLong(value: bigint): string {
  if (value === 0n) return '';
  // One bit for the sign.
  const size = Math.ceil(((value < 0n ? ~value : value).toString(2).length + 1) / 8);
  const digits = BigInt.asUintN(8 * size, value)
    .toString(16)
    .padStart(2 * size, '0');
  let bytes = '';
  for (let at = digits.length - 2; at >= 0; at -= 2) {
    bytes += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2), 16));
  }
  return bytes;
}

/** The long that such bytes stand for. */
export function longOfBytes(bytes: string): bigint {
  if (bytes === '') return 0n;
  let digits = '';
  for (let at = bytes.length - 1; at >= 0; at--) digits += bytes.charCodeAt(at).toString(16).padStart(2, '0');
  return BigInt.asIntN(8 * bytes.length, BigInt(`0x${digits}`));
}
