import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codePage } from '../../src/runtime/text/code-pages.ts';
import { type NormalForm, normalize } from '../../src/runtime/text/normalization.ts';
import { nameOf, pointOfName } from '../../src/runtime/text/unicode-names.ts';
import * as properties from '../../src/runtime/text/unicode-properties.ts';
import * as types from '../../src/runtime/text/unicode-types.ts';
import { readFacts, textFact } from './read-facts.ts';

type Row =
  | ['block', first: number, checksum: number]
  | ['normal', text: unknown, nfc: unknown, nfd: unknown, nfkc: unknown, nfkd: unknown]
  | ['page', module: string, name: string, table: string];

const facts = readFacts<Row>('database');

function line(point: number): string {
  const record = properties.characterRecord(point);
  const numeric = properties.numericValue(point);
  const flags = types.typeFlags(point);
  const has = (mask: number): string => ((flags & mask) !== 0 ? '1' : '0');
  const predicates =
    has(types.ALPHA) +
    has(types.DECIMAL) +
    has(types.DIGIT) +
    has(types.NUMERIC) +
    (types.isSpace(point) ? '1' : '0') +
    has(types.LOWER) +
    has(types.UPPER) +
    has(types.UPPER | types.TITLE) +
    (types.isAlphanumeric(point) ? '1' : '0') +
    (types.isLineBreak(point) ? '1' : '0');
  return [
    point.toString(16),
    record.category,
    record.bidirectional,
    record.combining,
    record.mirrored,
    record.eastAsianWidth,
    properties.decompositionText(point),
    types.decimalValue(point),
    properties.digitValue(point),
    numeric === undefined ? '-' : Math.round(numeric * 1000).toString(),
    nameOf(point) ?? '-',
    predicates,
    types.toUpper(point).toString(16),
    types.toLower(point).toString(16),
    types.toTitle(point).toString(16),
  ].join('|');
}

describe('the Unicode 5.2.0 database', () => {
  it('has the properties that CPython has', () => {
    for (const row of facts) {
      if (row[0] !== 'block') continue;
      const [, first, checksum] = row;
      const lines = Array.from({ length: 0x800 }, (_, i) => line(first + i));
      expect([first, crc32(lines.join('\n'))]).toEqual([first, checksum]);
    }
  });

  it('finds each name again', () => {
    for (let point = 0; point < 0x30000; point++) {
      const name = nameOf(point);
      if (name !== undefined && pointOfName(name) !== point) expect(name).toBe(point);
    }
    expect(pointOfName('latin small letter a')).toBe(97);
    expect(pointOfName('hangul syllable ga')).toBeUndefined();
    expect(pointOfName('HANGUL SYLLABLE GAG')).toBe(0xac01);
    expect(pointOfName('CJK UNIFIED IDEOGRAPH-4e00')).toBeUndefined();
    expect(pointOfName('no such name')).toBeUndefined();
  });

  it('normalises as CPython does', () => {
    const forms: NormalForm[] = ['NFC', 'NFD', 'NFKC', 'NFKD'];
    for (const row of facts) {
      if (row[0] !== 'normal') continue;
      const [, text, ...results] = row;
      const source = textFact(text);
      const got = forms.map((form) => normalize(source, form, () => {}));
      expect([text, got]).toEqual([text, results.map(textFact)]);
      for (const form of forms) {
        const once = normalize(source, form, () => {});
        expect(normalize(once, form, () => {})).toEqual(once);
      }
    }
  });

  it('has the code pages', () => {
    for (const row of facts) {
      if (row[0] === 'page') expect(codePage(row[1])).toMatchObject({ name: row[2], table: row[3] });
    }
    expect(codePage('no_such')).toBeUndefined();
  });
});
