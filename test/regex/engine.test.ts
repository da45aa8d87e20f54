import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assemble,
  compilePattern,
  escapePattern,
  findAll,
  latin1Classes,
  MatchState,
  RegexError,
  type StepBudget,
  splitSpans,
  unlimitedBudget,
} from '../../src/stdlib/regex/index.ts';

const END = Number.POSITIVE_INFINITY;
const compile = (pattern: string, flags = 0) =>
  compilePattern({ chars: pattern, unicode: false }, flags, latin1Classes, unlimitedBudget());

function search(pattern: string, subject: string, budget: StepBudget = unlimitedBudget()): number[] | null {
  const compiled = compile(pattern);
  const state = new MatchState(compiled.program, subject, 0, END, budget);
  return state.search() ? state.spans(compiled.groups) : null;
}

/** A budget of some steps and bytes that refuses what goes beyond. */
function meter(steps: number, bytes = END): StepBudget & { held: number } {
  return {
    fuel: steps,
    held: 0,
    exhausted() {
      throw new Error('out of steps');
    },
    allocate(n: number) {
      if (this.held + n > bytes) throw new Error('out of memory');
      this.held += n;
    },
  };
}

describe('the matcher', () => {
  it('keeps what CPython keeps of groups in failed attempts', () => {
    expect(search('x(?!(y)z)', 'xyz xw')).toEqual([4, 5, 5, 2]);
    expect(search('(?:(a)|b)*', 'ab')).toEqual([0, 2, 0, 1]);
    expect(search('(a)|b', 'b')).toEqual([0, 1, -1, -1]);
  });

  it('does not use the host stack for long subjects', () => {
    const subject = 'ab'.repeat(500_000);
    expect(search('(?:a|b)*', subject)).toEqual([0, 1_000_000]);
    expect(search('(a|b)*', subject)).toEqual([0, 1_000_000, 999_999, 1_000_000]);
    expect(search('(?:a|b)*?$', subject)).toEqual([0, 1_000_000]);
    expect(search('(?:ab|cd)+c', subject.slice(0, 2000))).toBeNull();
  });

  it('searches beyond a position, within an end', () => {
    const { program } = compile('needle');
    const state = new MatchState(program, 'needle needle needle', 1, 19, unlimitedBudget());
    expect(findAll(state, 0)).toEqual([[7, 13]]);
  });

  it('matches arrays of code points', () => {
    const points = Uint32Array.from([0x61, 0x10400, 0x10400, 0x62]);
    const compiled = compilePattern(
      { chars: Int32Array.from([0x10400, 0x2b]), unicode: true },
      0,
      latin1Classes,
      unlimitedBudget(),
    );
    expect(findAll(new MatchState(compiled.program, points, 0, END, unlimitedBudget()), 0)).toEqual([[1, 3]]);
  });

  it('never finds a prefix of astral characters in a string of surrogates', () => {
    const compiled = compilePattern(
      { chars: Int32Array.from([0x10400]), unicode: true },
      0,
      latin1Classes,
      unlimitedBudget(),
    );
    expect(new MatchState(compiled.program, '\ud801\udc00', 0, END, unlimitedBudget()).search()).toBe(false);
  });
});

describe('the budget', () => {
  it('ends exponential backtracking', () => {
    expect(() => search('(?:a*)*b', 'a'.repeat(40), meter(100_000))).toThrow('out of steps');
  });

  it('hears of the stack, and gets it back', () => {
    const budget = meter(END, 1_000_000);
    expect(() => search('(a|b)*', 'ab'.repeat(500_000), budget)).toThrow('out of memory');
    expect(budget.held).toBe(0);
    const enough = meter(END);
    expect(search('(a|b)*', 'ab'.repeat(50_000), enough)).not.toBeNull();
    expect(enough.held).toBe(0);
  });

  it('may stop a match anywhere and leaves the engine sound', () => {
    const pattern = '((?:a|ab)*?)(b?c)+(?=d|$)';
    const subject = 'abababcbcabcd';
    const expected = search(pattern, subject);
    for (let steps = 0; ; steps++) {
      let result: number[] | null = null;
      try {
        result = search(pattern, subject, meter(steps));
      } catch {
        expect(search(pattern, subject)).toEqual(expected);
        continue;
      }
      expect(result).toEqual(expected);
      break;
    }
  });

  it('covers compilation', () => {
    const compileWith = (pattern: string) =>
      compilePattern({ chars: pattern, unicode: true }, 2 | 32, latin1Classes, meter(1000));
    expect(() => compileWith('[\0-\uffff]')).toThrow('out of steps');
    expect(() => compileWith('a'.repeat(2000))).toThrow('out of steps');
  });
});

describe('limits', () => {
  it('meets the recursion limit before the host stack ends', () => {
    expect(() => compile('(?:'.repeat(494) + ')'.repeat(494))).not.toThrow();
    const deep = () => compile('('.repeat(100_000));
    expect(deep).toThrow(RegexError);
    expect(deep).toThrow('maximum recursion depth exceeded');
  });

  it('has at most 99 groups', () => {
    expect(compile('(a)'.repeat(99)).groups).toBe(99);
    expect(() => compile('(a)'.repeat(100))).toThrow('only supports 100 named groups');
  });

  it('bounds repetition numbers', () => {
    expect(() => compile('x{4294967294}')).not.toThrow();
    expect(() => compile('x{4294967295}')).toThrow('the repetition number is too large');
  });

  it('warns of references in lookbehind', () => {
    expect(compile('(a)(?<=\\1)').parsed.warnings).toEqual([
      'group references in lookbehind assertions are not supported',
    ]);
  });
});

describe('laws', () => {
  const byteText = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((c) => String.fromCharCode(c)) });

  it('an escaped text matches itself', () => {
    fc.assert(
      fc.property(byteText, byteText, (text, before) => {
        const pattern = String.fromCharCode(...escapePattern(text));
        const at = (before + text).indexOf(text);
        expect(search(pattern, before + text)).toEqual([at, at + text.length]);
      }),
    );
  });

  it('splitting loses nothing but the separators', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ',', ';') }), (text) => {
        const { program } = compile('([,;]+)');
        const spans = splitSpans(new MatchState(program, text, 0, END, unlimitedBudget()), 1, 0);
        let joined = '';
        for (let k = 0; k < spans.length; k += 2) joined += text.slice(spans[k], spans[k + 1]);
        expect(joined).toBe(text);
      }),
    );
  });

  it('code of any words is refused or runs within its budget', () => {
    const word = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), byteText, (words, text) => {
        try {
          const program = assemble([...words, 1], 0, 2, latin1Classes, unlimitedBudget());
          new MatchState(program, text, 0, END, meter(10_000)).search();
        } catch (error) {
          const message = (error as Error).message;
          expect(['invalid SRE code', 'out of steps']).toContain(message);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
