/** Bytes of the host and byte strings of Python: JS strings of code units 0–255. */

/** Most bytes that one call of `fromCharCode` is given. */
const PIECE = 8192;

/** Bytes as a byte string. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[]);
  }
  return text;
}

/** A byte string as bytes. */
export function bytesFromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
