import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as binary from '../../src/runtime/text/binary-to-ascii.ts';
import { normalizeEncoding } from '../../src/runtime/text/encoding-names.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from '../../src/runtime/text/quoted-printable.ts';
import { outcomeOf, readFacts, refusing } from './read-facts.ts';

const fail = refusing('Error');

// biome-ignore lint/suspicious/noExplicitAny: recorded rows call functions of many signatures
const functions: Record<string, (...values: any[]) => string> = {
  hexlify: binary.encodeHex,
  unhexlify: (text) => binary.decodeHex(text, refusing('TypeError')),
  b2a_base64: binary.encodeBase64,
  a2b_base64: (text) => binary.decodeBase64(text, fail),
  b2a_uu: (text) => binary.encodeUuLine(text, fail),
  a2b_uu: (text) => binary.decodeUuLine(text, fail),
  a2b_qp: decodeQuotedPrintable,
  b2a_qp: encodeQuotedPrintable,
  'uu decode': (text) => binary.decodeUu(text, refusing('ValueError'), fail),
  normalize_encoding: normalizeEncoding,
};

type Row = [name: string, values: unknown[], result: unknown];

describe('binascii and its codecs answer what CPython does', () => {
  const byName = new Map<string, Row[]>();
  for (const row of readFacts<Row>('binary')) byName.set(row[0], [...(byName.get(row[0]) ?? []), row]);
  it.each([...byName])('%s', (name, rows) => {
    for (const [, values, result] of rows) {
      expect([values, outcomeOf(() => functions[name]!(...values))]).toEqual([values, result]);
    }
  });
});

const bytes = fc.array(fc.nat(255), { maxLength: 120 }).map((codes) => String.fromCharCode(...codes));

describe('what is encoded decodes to itself', () => {
  it('hex, base64, uu, quoted-printable, rot13', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(binary.decodeHex(binary.encodeHex(data), fail)).toBe(data);
        expect(binary.decodeBase64(binary.encodeBase64Lines(data), fail)).toBe(data);
        expect(binary.encodeBase64(data).length).toBe(binary.base64Size(data.length));
        expect(binary.decodeUu(binary.encodeUu(data, fail), fail, fail)).toBe(data);
        expect(decodeQuotedPrintable(encodeQuotedPrintable(data, true, false, false), false)).toBe(data);
        expect(binary.rot13(binary.rot13(data))).toBe(data);
      }),
    );
  });
});
