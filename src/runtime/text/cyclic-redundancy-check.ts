/** Checksums of `Modules/binascii.c` and `zlib`. */

const CRC32 = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * CRC-32 (ISO 3309) of a byte string.
 *
 * @param start what the bytes before it gave; 0 at the beginning
 * @returns a signed 32-bit integer
 */
export function crc32(bytes: string, start: number): number {
  let crc = ~start;
  for (let i = 0; i < bytes.length; i++) crc = CRC32[(crc ^ bytes.charCodeAt(i)) & 0xff]! ^ (crc >>> 8);
  return ~crc;
}

const CRC_HQX = Uint16Array.from({ length: 256 }, (_, index) => {
  let value = index << 8;
  for (let bit = 0; bit < 8; bit++) value = value & 0x8000 ? (value << 1) ^ 0x1021 : value << 1;
  return value;
});

/** The 16-bit checksum of BinHex (CRC-CCITT) of a byte string; `start` as for `crc32`. */
export function crcHqx(bytes: string, start: number): number {
  let crc = start;
  for (let i = 0; i < bytes.length; i++) {
    crc = ((crc << 8) & 0xff00) ^ CRC_HQX[((crc >> 8) & 0xff) ^ bytes.charCodeAt(i)]!;
  }
  return crc;
}
