import { type DecodeFailure, decodeUtf8, encodeUtf8 } from './utf8.ts';

/** A source encoding, between bytes (code units 0–255) and UTF-16 text. */
export interface SourceCodec {
  decode(bytes: string): string | DecodeFailure;
  /** Encodes text, with `?` for what the encoding lacks. */
  encode(text: string): string;
}

const UTF8: SourceCodec = { decode: decodeUtf8, encode: encodeUtf8 };

/** A codec whose bytes below `high.start` are the code points themselves. */
function singleByteCodec(name: string, reason: string, decodeHigh: (byte: number) => number): SourceCodec {
  const encoded = new Map<number, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const code = decodeHigh(byte);
    if (code >= 0) encoded.set(code, byte);
  }
  return {
    decode(bytes) {
      let text = '';
      let run = 0;
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes.charCodeAt(at);
        if (byte < 0x80) continue;
        const code = decodeHigh(byte);
        if (code < 0) return { codec: name, start: at, end: at + 1, reason };
        if (code === byte) continue;
        text += bytes.slice(run, at) + String.fromCharCode(code);
        run = at + 1;
      }
      return text + bytes.slice(run);
    },
    encode(text) {
      let bytes = '';
      for (const character of text) {
        const code = character.codePointAt(0)!;
        bytes += code < 0x80 ? character : String.fromCharCode(encoded.get(code) ?? 0x3f);
      }
      return bytes;
    },
  };
}

/** Code points of bytes 0x80–0x9F of Windows-1252; -1 where it has none. */
const WINDOWS_1252_HIGH: readonly number[] = [
  0x20ac, -1, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, -1, 0x17d, -1, -1,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, -1, 0x17e, 0x178,
];

const LATIN_9_CHANGES: ReadonlyMap<number, number> = new Map([
  [0xa4, 0x20ac],
  [0xa6, 0x160],
  [0xa8, 0x161],
  [0xb4, 0x17d],
  [0xb8, 0x17e],
  [0xbc, 0x152],
  [0xbd, 0x153],
  [0xbe, 0x178],
]);

const LATIN_1 = singleByteCodec('latin-1', 'ordinal not in range(256)', (byte) => byte);
const ASCII = singleByteCodec('ascii', 'ordinal not in range(128)', () => -1);
const LATIN_9 = singleByteCodec(
  'charmap',
  'character maps to <undefined>',
  (byte) => LATIN_9_CHANGES.get(byte) ?? byte,
);
const WINDOWS_1252 = singleByteCodec('charmap', 'character maps to <undefined>', (byte) =>
  byte < 0xa0 ? WINDOWS_1252_HIGH[byte - 0x80]! : byte,
);

const CODECS: ReadonlyMap<string, SourceCodec> = new Map([
  ...['utf8', 'utf_8', 'utf', 'u8', 'utf8_ucs2', 'utf8_ucs4'].map((name) => [name, UTF8] as const),
  ...['ascii', 'us_ascii', '646', 'us', 'iso646_us', 'ansi_x3.4_1968', 'cp367'].map((name) => [name, ASCII] as const),
  ...['latin_1', 'latin1', 'latin', 'l1', 'iso8859', 'iso8859_1', 'iso_8859_1', '8859', 'cp819'].map(
    (name) => [name, LATIN_1] as const,
  ),
  ...['iso8859_15', 'iso_8859_15', 'latin9', 'l9'].map((name) => [name, LATIN_9] as const),
  ...['cp1252', '1252', 'windows_1252'].map((name) => [name, WINDOWS_1252] as const),
]);

/** The built-in codec of that name (in any of Python's usual spellings), or undefined. */
export function builtinSourceCodec(name: string): SourceCodec | undefined {
  return CODECS.get(name.toLowerCase().replaceAll('-', '_').replaceAll(' ', '_'));
}
