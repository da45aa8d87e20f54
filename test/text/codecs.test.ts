import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWithMap, decodeWithTable, encodeWithMap } from '../../src/runtime/text/charmap.ts';
import { codePage, codePageNames } from '../../src/runtime/text/code-pages.ts';
import type { Text } from '../../src/runtime/text/code-points.ts';
import * as points from '../../src/runtime/text/code-points.ts';
import type { CodecFailure, Decoded, ErrorHandler } from '../../src/runtime/text/codec-errors.ts';
import * as errors from '../../src/runtime/text/codec-errors.ts';
import { codecKey, encodingModules } from '../../src/runtime/text/encoding-names.ts';
import * as escapes from '../../src/runtime/text/escapes.ts';
import * as latin from '../../src/runtime/text/latin-codecs.ts';
import { decodeUtf7, encodeUtf7 } from '../../src/runtime/text/utf-7.ts';
import * as utf8 from '../../src/runtime/text/utf-8.ts';
import * as utf16 from '../../src/runtime/text/utf-16-32.ts';
import { fromFact, readFacts, textFact } from './read-facts.ts';

class Strict {
  readonly failure: CodecFailure;
  constructor(failure: CodecFailure) {
    this.failure = failure;
  }
}

function strict(failure: CodecFailure): never {
  throw new Strict(failure);
}

let log: unknown[] = [];

function recording(replacement: string): ErrorHandler {
  return (failure) => {
    log.push([failure.encoding, failure.start, failure.end, failure.reason]);
    return { replacement, position: failure.end };
  };
}

const far = recording('<\u1234>');

function encodeHandler(name: string, text: Text): ErrorHandler {
  if (name === 'far') return far;
  if (name === 'near') return recording('<?>');
  if (name === 'ignore') return errors.ignoreErrors;
  if (name === 'replace') return errors.replaceEncodeErrors;
  if (name === 'xmlcharrefreplace') return (failure) => errors.xmlCharRefErrors(text, failure);
  if (name === 'backslashreplace') return (failure) => errors.backslashErrors(text, failure);
  return strict;
}

function pair({ text, consumed }: Decoded): unknown[] {
  return [text, consumed];
}

function ordered({ text, consumed, order }: utf16.Ordered): unknown[] {
  return [text, consumed, order];
}

function stringEscape(bytes: string, handler: string): unknown[] | string {
  try {
    const invalid = (): string => {
      if (handler === 'strict') throw new Strict({ encoding: '', start: 0, end: 0, reason: 'invalid \\x escape' });
      return handler === 'replace' ? '?' : '';
    };
    const trailing = (): never => strict({ encoding: '', start: 0, end: 0, reason: 'Trailing \\ in string' });
    return [escapes.decodeStringEscape(bytes, invalid, trailing), bytes.length];
  } catch (error) {
    if (error instanceof Strict) return error.failure.reason;
    throw error;
  }
}

const nameless = (name: string): number | undefined => (name.toUpperCase() === 'SPACE' ? 32 : undefined);

// biome-ignore lint/suspicious/noExplicitAny: recorded rows call functions of many signatures
const codecs: Record<string, (...values: any[]) => unknown> = {
  utf_8_decode: (b, _, final) => pair(utf8.decodeUtf8(b, far, final)),
  utf_16_ex_decode: (b, _, order, final) => ordered(utf16.decodeUtf16(b, far, order, final)),
  utf_32_ex_decode: (b, _, order, final) => ordered(utf16.decodeUtf32(b, far, order, final)),
  utf_7_decode: (b, _, final) => pair(decodeUtf7(b, far, final)),
  unicode_escape_decode: (b) => pair(escapes.decodeUnicodeEscape(b, far, nameless)),
  raw_unicode_escape_decode: (b) => pair(escapes.decodeRawUnicodeEscape(b, far)),
  unicode_internal_decode: (b) => pair(utf16.decodeUnicodeInternal(b, far)),
  ascii_decode: (b) => pair(latin.decodeAscii(b, far)),
  escape_decode: stringEscape,
  escape_encode: (b) => [escapes.encodeStringEscape(b), b.length],
  utf_8_encode: (t) => [utf8.encodeUtf8(t), t.length],
  utf_7_encode: (t) => [encodeUtf7(t), t.length],
  utf_16_encode: (t) => [utf16.encodeUtf16(t), t.length],
  utf_16_le_encode: (t) => [utf16.encodeUtf16(t, -1), t.length],
  utf_16_be_encode: (t) => [utf16.encodeUtf16(t, 1), t.length],
  utf_32_encode: (t) => [utf16.encodeUtf32(t), t.length],
  utf_32_be_encode: (t) => [utf16.encodeUtf32(t, 1), t.length],
  unicode_escape_encode: (t) => [escapes.encodeUnicodeEscape(t), t.length],
  raw_unicode_escape_encode: (t) => [escapes.encodeRawUnicodeEscape(t), t.length],
  unicode_internal_encode: (t) => [utf16.encodeUnicodeInternal(t), t.length],
  ascii_encode: (t, handler) => [latin.encodeAscii(t, encodeHandler(handler, t), strict), t.length],
  latin_1_encode: (t, handler) => [latin.encodeLatin1(t, encodeHandler(handler, t), strict), t.length],
};

function run(name: string, values: unknown[]): unknown {
  try {
    return codecs[name]!(...values);
  } catch (error) {
    if (!(error instanceof Strict)) throw error;
    const { encoding, start, end, reason } = error.failure;
    return [encoding, start, end, reason];
  }
}

type Row = [name: string, values: unknown[], result: unknown, failures: unknown];

describe('codecs answer and fail where CPython does', () => {
  const byName = new Map<string, Row[]>();
  for (const row of readFacts<Row>('codecs')) byName.set(row[0], [...(byName.get(row[0]) ?? []), row]);
  it.each([...byName])('%s', (name, rows) => {
    for (const [, values, result, failures] of rows) {
      log = [];
      const wanted = Array.isArray(result) ? result.map((part, i) => (i === 0 ? textFact(part) : part)) : result;
      const given = values.map(fromFact);
      expect([given, run(name, given), log]).toEqual([given, wanted, failures]);
    }
  });
});

const codePoint = fc.oneof(fc.nat(0x2ff), fc.nat(0xffff), fc.nat(0x10ffff));
const scalar = codePoint.filter((point) => point < 0xd800 || point > 0xdfff);
const textOf = (codes: number[]): Text => points.textFromPoints(Uint32Array.from(codes));
const scalars = fc.array(scalar, { maxLength: 20 }).map(textOf);
const anything = fc.array(codePoint, { maxLength: 20 }).map(textOf);

describe('what is encoded decodes to itself', () => {
  it('UTF-8, UTF-16, UTF-7, without surrogates', () => {
    fc.assert(
      fc.property(scalars, (text) => {
        expect(utf8.decodeUtf8(utf8.encodeUtf8(text), strict).text).toEqual(text);
        expect(utf8.decodeUtf8Signed(utf8.encodeUtf8Signed(text), strict).text).toEqual(text);
        expect(utf8.encodeUtf8(text).length).toBe(utf8.utf8Size(text));
        expect(decodeUtf7(encodeUtf7(text), strict).text).toEqual(text);
        for (const order of [-1, 0, 1] as const) {
          const bytes = utf16.encodeUtf16(text, order);
          expect(utf16.decodeUtf16(bytes, strict, order).text).toEqual(text);
          expect(bytes.length).toBe(utf16.utf16Size(text, order));
        }
      }),
    );
  });

  it('UTF-32 and unicode_escape, with surrogates', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(utf16.decodeUtf32(utf16.encodeUtf32(text), strict).text).toEqual(text);
        expect(utf16.decodeUnicodeInternal(utf16.encodeUnicodeInternal(text), strict).text).toEqual(text);
        expect(escapes.decodeUnicodeEscape(escapes.encodeUnicodeEscape(text), strict, nameless).text).toEqual(text);
        expect(utf8.encodeUtf8(text).length).toBe(utf8.utf8Size(text));
      }),
    );
  });

  it('string_escape', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 20 }), (codes) => {
        const bytes = String.fromCharCode(...codes);
        expect(stringEscape(escapes.encodeStringEscape(bytes), 'strict')).toEqual([bytes, expect.any(Number)]);
      }),
    );
  });

  it('incremental UTF-8 gives the same text in pieces', () => {
    fc.assert(
      fc.property(scalars, fc.nat(30), (text, cut) => {
        const bytes = utf8.encodeUtf8(text);
        const first = utf8.decodeUtf8(bytes.substring(0, cut), strict, false);
        const second = utf8.decodeUtf8(bytes.substring(first.consumed), strict, true);
        expect(points.concatTexts(first.text, second.text)).toEqual(text);
      }),
    );
  });

  it('every code page', () => {
    for (const module of codePageNames()) {
      const page = codePage(module)!;
      const defined = points.textFromPoints(points.pointsOf(page.table).filter((point) => point !== 0xfffe));
      const bytes = encodeWithMap(defined, (point) => page.inverse.get(point), strict, strict);
      expect(decodeWithTable(bytes, page.table, strict).text).toEqual(defined);
    }
  });
});

describe('character maps', () => {
  it('ask the handler once for a run, and refuse a replacement without a mapping', () => {
    const lookup = (point: number): string | number | undefined =>
      point === 97 ? 65 : point === 98 ? 'xy' : point === 63 ? 33 : undefined;
    log = [];
    expect(encodeWithMap('acdb', lookup, recording('?'), strict)).toBe('A!xy');
    expect(log).toEqual([['charmap', 1, 3, 'character maps to <undefined>']]);
    expect(() => encodeWithMap('acdb', lookup, recording('<'), strict)).toThrow();
  });

  it('decode to code points and texts', () => {
    const lookup = (byte: number): Text | number | undefined =>
      byte === 97 ? 0x10400 : byte === 98 ? 'xy' : byte === 99 ? '\ufffe' : undefined;
    log = [];
    expect(decodeWithMap('abcd', lookup, recording('!')).text).toEqual(Uint32Array.of(0x10400, 120, 121, 33, 33));
    expect(log).toHaveLength(2);
  });
});

describe('names of encodings', () => {
  it('resolve as package encodings does', () => {
    expect(codecKey('UTF 8')).toBe('utf-8');
    expect(encodingModules('utf-8')).toEqual(['utf_8']);
    expect(encodingModules('latin1')).toEqual(['latin_1', 'latin1']);
    expect(encodingModules('iso8859-15')).toEqual(['iso8859_15']);
    expect(encodingModules('no.such')).toEqual([]);
  });

  it('positions of handlers', () => {
    expect(errors.resolvePosition(-1, 5)).toEqual({ index: 4, reported: 4 });
    expect(errors.resolvePosition(6, 5)).toEqual({ index: -1, reported: 6 });
    expect(errors.resolvePosition(-6, 5)).toEqual({ index: -1, reported: -1 });
  });
});
