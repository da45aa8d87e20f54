import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex, indexIn, lastIndex, lastIndexIn } from '../../src/runtime/text/search.ts';

/** Long enough that the linear search is taken. */
const LENGTH = 200_000;

/** A text that almost repeats itself, and a piece of it that may be spoilt: what quadratic searches suffer from. */
const cases = fc
  .record({
    unit: fc.stringMatching(/^[ab]{1,5}$/),
    marks: fc.array(fc.nat(LENGTH - 1), { maxLength: 4 }),
    from: fc.nat(LENGTH - 600),
    size: fc.integer({ min: 100, max: 500 }),
    spoilt: fc.option(fc.nat(99)),
  })
  .map(({ unit, marks, from, size, spoilt }) => {
    const units = [...unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)];
    for (const mark of marks) units[mark] = 'c';
    const text = units.join('');
    const piece = text.slice(from, from + size);
    return { text, needle: spoilt === null ? piece : `${piece.slice(0, spoilt)}c${piece.slice(spoilt + 1)}` };
  });

describe('searches for long needles', () => {
  it('find what the host finds', () => {
    fc.assert(
      fc.property(cases, fc.nat(LENGTH), ({ text, needle }, from) => {
        expect(firstIndex(text, needle, from)).toBe(text.indexOf(needle, from));
        expect(lastIndex(text, needle, from)).toBe(text.lastIndexOf(needle, from));
      }),
      { numRuns: 40 },
    );
  });

  it('find the same among code points beyond 16 bits', () => {
    fc.assert(
      fc.property(cases, ({ text, needle }) => {
        const wide = Uint32Array.from(text, (unit) => unit.charCodeAt(0) + 0x10000);
        const wideNeedle = Uint32Array.from(needle, (unit) => unit.charCodeAt(0) + 0x10000);
        expect(indexIn(wide, wideNeedle, 0, wide.length)).toBe(text.indexOf(needle));
        expect(lastIndexIn(wide, wideNeedle, 0, wide.length)).toBe(text.lastIndexOf(needle));
      }),
      { numRuns: 10 },
    );
  });

  it('take time in proportion to the text', () => {
    const text = 'a'.repeat(LENGTH);
    const half = 'a'.repeat(LENGTH / 4);
    const start = performance.now();
    expect(firstIndex(text, `${half}b${half}`)).toBe(-1);
    expect(lastIndex(text, `${half}${half}b`)).toBe(-1);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
