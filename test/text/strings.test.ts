import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as bytes from '../../src/runtime/text/byte-case.ts';
import type { Text } from '../../src/runtime/text/code-points.ts';
import * as points from '../../src/runtime/text/code-points.ts';
import * as padding from '../../src/runtime/text/padding.ts';
import * as quote from '../../src/runtime/text/quote.ts';
import { replace, replaceSize, replaceText } from '../../src/runtime/text/replace.ts';
import * as search from '../../src/runtime/text/search.ts';
import * as split from '../../src/runtime/text/split.ts';
import { BOTH, LEFT, RIGHT, strip, stripByteSpace, stripText, stripTextSpace } from '../../src/runtime/text/strip.ts';
import * as cases from '../../src/runtime/text/unicode-case.ts';
import { fromFact, readFacts } from './read-facts.ts';

// biome-ignore lint/suspicious/noExplicitAny: recorded rows call functions of many signatures
type Method = (...values: any[]) => unknown;

const byteMethods: Record<string, Method> = {
  find: search.find,
  rfind: search.findLast,
  count: search.countOf,
  startswith: search.startsWith,
  endswith: search.endsWith,
  split: (t, s, m) => (s === null ? split.splitBytesAtSpace(t, m) : split.split(t, s, m)),
  rsplit: (t, s, m) => (s === null ? split.splitBytesAtSpaceFromEnd(t, m) : split.splitFromEnd(t, s, m)),
  splitlines: split.splitBytesAtLines,
  partition: split.partition,
  rpartition: split.partitionFromEnd,
  replace,
  strip: (t, c) => (c === undefined ? stripByteSpace(t, BOTH) : strip(t, c, BOTH)),
  lstrip: (t, c) => (c === undefined ? stripByteSpace(t, LEFT) : strip(t, c, LEFT)),
  rstrip: (t, c) => (c === undefined ? stripByteSpace(t, RIGHT) : strip(t, c, RIGHT)),
  center: padding.center,
  ljust: padding.padRight,
  rjust: padding.padLeft,
  zfill: padding.zeroFill,
  expandtabs: padding.expandTabs,
  title: bytes.titleBytes,
  capitalize: bytes.capitalizeBytes,
  swapcase: bytes.swapBytesCase,
  upper: bytes.upperBytes,
  lower: bytes.lowerBytes,
  isalpha: bytes.isAlphaBytes,
  isdigit: bytes.isDigitBytes,
  isalnum: bytes.isAlphanumericBytes,
  isspace: bytes.isSpaceBytes,
  islower: bytes.isLowerBytes,
  isupper: bytes.isUpperBytes,
  istitle: bytes.isTitleBytes,
  __repr__: quote.reprBytes,
  join: points.joinTexts,
};

const unicodeMethods: Record<string, Method> = {
  find: search.findText,
  rfind: search.findLastText,
  count: search.countOfText,
  startswith: search.startsWithText,
  endswith: search.endsWithText,
  split: (t, s, m) => (s === null ? split.splitTextAtSpace(t, m) : split.splitText(t, s, m)),
  rsplit: (t, s, m) => (s === null ? split.splitTextAtSpaceFromEnd(t, m) : split.splitTextFromEnd(t, s, m)),
  splitlines: split.splitTextAtLines,
  partition: split.partitionText,
  rpartition: split.partitionTextFromEnd,
  replace: replaceText,
  strip: (t, c) => (c === undefined ? stripTextSpace(t, BOTH) : stripText(t, c, BOTH)),
  lstrip: (t, c) => (c === undefined ? stripTextSpace(t, LEFT) : stripText(t, c, LEFT)),
  rstrip: (t, c) => (c === undefined ? stripTextSpace(t, RIGHT) : stripText(t, c, RIGHT)),
  center: padding.centerText,
  ljust: (t, w, f) => padding.padText(t, 0, w - t.length, f),
  rjust: (t, w, f) => padding.padText(t, w - t.length, 0, f),
  zfill: padding.zeroFillText,
  expandtabs: padding.expandTabsText,
  title: cases.titleText,
  capitalize: cases.capitalizeText,
  swapcase: cases.swapTextCase,
  upper: cases.upperText,
  lower: cases.lowerText,
  isalpha: cases.isAlphaText,
  isdigit: cases.isDigitText,
  isalnum: cases.isAlphanumericText,
  isspace: cases.isSpaceText,
  islower: cases.isLowerText,
  isupper: cases.isUpperText,
  istitle: cases.isTitleText,
  isdecimal: cases.isDecimalText,
  isnumeric: cases.isNumericText,
  __repr__: quote.reprText,
  join: points.joinTexts,
};

type Row = [kind: string, name: string, values: unknown[], result: unknown];

describe('methods of str and unicode answer what CPython does', () => {
  const byName = new Map<string, Row[]>();
  for (const row of readFacts<Row>('strings')) {
    const key = `${row[0] === 'b' ? 'str' : 'unicode'}.${row[1]}`;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  it.each([...byName])('%s', (_, rows) => {
    for (const [kind, name, values, result] of rows) {
      const method = (kind === 'b' ? byteMethods : unicodeMethods)[name]!;
      const given = values.map(fromFact);
      expect([given, method(...given)]).toEqual([given, fromFact(result)]);
    }
  });
});

const unit = fc.constantFrom('a', 'b', 'A', ' ', '\n', '\r', '\t', '\x85', '\xe4', '\u0130', '\ud800', '\udc00');
const narrow = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
const codePoint = fc.oneof(fc.constantFrom(0x61, 0x62, 0x20, 0x0a, 0xd800, 0xdc00, 0x10000, 0x10400), fc.nat(0x10ffff));
const anyText = fc
  .array(codePoint, { maxLength: 12 })
  .map((codes): Text => points.textFromPoints(Uint32Array.from(codes)));
const fewPoints = fc.array(fc.constantFrom(0x61, 0x62, 0x10400), { maxLength: 10 });
const smallText = fewPoints.map((codes): Text => points.textFromPoints(Uint32Array.from(codes)));

function wideAlways(text: Text): readonly number[] {
  return [...points.pointsOf(text)];
}

describe('laws of the representation', () => {
  it('is canonical', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const joined = points.concatTexts(left, right);
        expect(typeof joined !== 'string').toBe(wideAlways(joined).some((point) => point > 0xffff));
        expect(wideAlways(joined)).toEqual([...wideAlways(left), ...wideAlways(right)]);
        expect(points.sliceText(joined, left.length, joined.length)).toEqual(right);
        expect(points.textsEqual(left, right)).toBe(points.compareTexts(left, right) === 0);
        expect(points.textsEqual(left, right)).toBe(points.textKey(left) === points.textKey(right));
      }),
    );
  });

  it('keeps a pair of surrogates apart from the code point that it would make', () => {
    const pair = points.textFromPoints(Uint32Array.of(0xd800, 0xdc00));
    const whole = points.textOfPoint(0x10000);
    expect([pair.length, whole.length]).toEqual([2, 1]);
    expect(points.textsEqual(pair, whole)).toBe(false);
    expect(points.textKey(pair)).not.toBe(points.textKey(whole));
    expect(points.toUtf16(pair)).toBe(points.toUtf16(whole));
    expect(points.fromUtf16('\ud800\udc00')).toEqual(whole);
  });

  it('keys of texts that look like marks stay apart', () => {
    const texts: Text[] = ['', '\uffff', '\uffff\u0000', '\uffff\u0001\u0001\u0000', points.textOfPoint(0x10000)];
    expect(new Set(texts.map(points.textKey)).size).toBe(texts.length);
  });

  it('steps through a text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 4 }), (text, step) => {
        const count = Math.ceil(text.length / step);
        const expected = wideAlways(text).filter((_, i) => i % step === 0);
        expect(wideAlways(points.stepText(text, 0, step, count))).toEqual(expected);
      }),
    );
  });
});

describe('laws of the string algorithms', () => {
  it('search in wide text finds what a search in narrow text does', () => {
    fc.assert(
      fc.property(fewPoints, fewPoints, (haystack, needle) => {
        const narrowed = (codes: number[]): string => String.fromCharCode(...codes.map((c) => (c > 0xffff ? 0x63 : c)));
        const wide = Uint32Array.from(haystack);
        const text = narrowed(haystack);
        const part = narrowed(needle);
        expect(search.indexIn(wide, Uint32Array.from(needle), 0, wide.length)).toBe(text.indexOf(part));
        expect(search.lastIndexIn(wide, Uint32Array.from(needle), 0, wide.length)).toBe(text.lastIndexOf(part));
      }),
    );
  });

  it('join undoes split', () => {
    fc.assert(
      fc.property(smallText, smallText, fc.integer({ min: -1, max: 3 }), (text, separator, limit) => {
        fc.pre(separator.length > 0);
        expect(points.joinTexts(separator, split.splitText(text, separator, limit))).toEqual(text);
        expect(points.joinTexts(separator, split.splitTextFromEnd(text, separator, limit))).toEqual(text);
      }),
    );
  });

  it('kept line ends join to the text', () => {
    fc.assert(
      fc.property(anyText, narrow, (text, other) => {
        expect(points.joinTexts('', split.splitTextAtLines(text, true))).toEqual(text);
        expect(split.splitBytesAtLines(other, true).join('')).toBe(other);
      }),
    );
  });

  it('sizes are known before', () => {
    fc.assert(
      fc.property(smallText, smallText, smallText, fc.integer({ min: -1, max: 4 }), (text, old, fresh, count) => {
        expect(replaceText(text, old, fresh, count).length).toBe(replaceSize(text, old, fresh, count));
      }),
    );
    fc.assert(
      fc.property(narrow, fc.integer({ min: -1, max: 9 }), (text, tabSize) => {
        expect(padding.expandTabs(text, tabSize).length).toBe(padding.expandTabsSize(text, tabSize));
      }),
    );
  });
});
