/** Integers as bytes, the lowest first. */

/** Two bytes. */
export function halfWord(value: number): string {
  return String.fromCharCode(value & 0xff, (value >> 8) & 0xff);
}

/** Four bytes. */
export function word(value: number): string {
  return String.fromCharCode(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff);
}

/** The signed integer of the four bytes that stand at a place. */
export function wordAt(bytes: string, at: number): number {
  return (
    bytes.charCodeAt(at) |
    (bytes.charCodeAt(at + 1) << 8) |
    (bytes.charCodeAt(at + 2) << 16) |
    (bytes.charCodeAt(at + 3) << 24)
  );
}
