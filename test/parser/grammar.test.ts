import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammarDecisions } from '../../scripts/grammar-decisions.ts';
import { parse, SyntaxFailure } from '../../src/parser/index.ts';

describe('the grammar', () => {
  test("passes chevrotain's validations, and its decisions by one token are those that were prepared", () => {
    // Otherwise: npx tsx scripts/grammar-decisions.ts
    const prepared = readFileSync(new URL('../../src/parser/decisions.generated.ts', import.meta.url), 'utf8');
    expect(grammarDecisions()).toBe(prepared);
  });
});

function outcome(source: string): string {
  try {
    parse(source, { filename: 'source.py', mode: 'exec' });
    return 'accepted';
  } catch (error) {
    if (error instanceof SyntaxFailure) return error.message === '' ? error.type : error.message;
    throw error;
  }
}

/** A program with a construct nested `depth` times, and the depth that CPython 2.7.18 refuses. */
const NESTED: readonly [name: string, limit: number, program: (depth: number) => string][] = [
  ['parentheses', 99, (n) => `${'('.repeat(n)}x${')'.repeat(n)}`],
  ['lists', 100, (n) => `${'['.repeat(n)}${']'.repeat(n)}`],
  ['dicts', 99, (n) => `${'{1:'.repeat(n)}1${'}'.repeat(n)}`],
  ['calls', 94, (n) => `${'f('.repeat(n)}${')'.repeat(n)}`],
  ['keyword arguments', 93, (n) => `${'f(a='.repeat(n)}1${')'.repeat(n)}`],
  ['star arguments', 99, (n) => `${'f(*'.repeat(n)}1${')'.repeat(n)}`],
  ['subscripts', 93, (n) => `${'f['.repeat(n)}1${']'.repeat(n)}`],
  ['steps', 88, (n) => `${'x[::'.repeat(n)}1${']'.repeat(n)}`],
  ['negated parentheses', 93, (n) => `${'-('.repeat(n)}1${')'.repeat(n)}`],
  ['list comprehensions', 88, (n) => `${'[x for x in '.repeat(n)}y${']'.repeat(n)}`],
  ['conditions of generators', 83, (n) => `${'(x for x in y if '.repeat(n)}y${')'.repeat(n)}`],
  ['returned parentheses', 100, (n) => `def f():\n return ${'('.repeat(n)}${')'.repeat(n)}`],
  ['with targets', 100, (n) => `with a as ${'('.repeat(n)}x${')'.repeat(n)}:pass`],
  ['decorator arguments', 99, (n) => `@a(${'('.repeat(n)}x${')'.repeat(n)})\ndef f():pass`],
  ['mixed', 24, (n) => `${'f(-[{1:not ('.repeat(n)}x${')}])'.repeat(n)}`],
];

describe('nesting', () => {
  test.each(NESTED)('%s: %i are too many', (_, limit, program) => {
    expect(outcome(program(limit))).toBe('MemoryError');
    expect(outcome(program(limit - 1))).toBe('accepted');
  });

  test('blocks: 100 are too many', () => {
    const blocks = (depth: number) => {
      let source = '';
      for (let i = 0; i < depth; i++) source += `${' '.repeat(i)}if 1:\n`;
      return `${source}${' '.repeat(depth)}x\n`;
    };
    expect(outcome(blocks(99))).toBe('accepted');
    expect(outcome(blocks(100))).toBe('too many levels of indentation');
  });

  test.each([
    ['not', 'not '],
    ['minus', '-'],
    ['power', 'x**'],
    ['lambda', 'lambda:'],
    ['conditional', 'a if b else '],
    ['parentheses', '('],
    ['lists', '['],
    ['calls', 'f('],
  ])('a hundred thousand times "%s" is a clean failure', (_, text) => {
    expect(outcome(`${text.repeat(100_000)}x`)).toBe('MemoryError');
  });

  test('long programs are no deep ones', () => {
    const n = 20_000;
    expect(outcome(`x = [${'a, '.repeat(n)}]`)).toBe('accepted');
    expect(outcome(`x = 1${' + 1'.repeat(n)}`)).toBe('accepted');
    expect(outcome(`x${'.a'.repeat(n)}`)).toBe('accepted');
    expect(outcome(`x${'()'.repeat(n)}`)).toBe('accepted');
    expect(outcome(`x = ${'y = '.repeat(n)}z`)).toBe('accepted');
    expect(outcome(`if a: b\n${'elif c: d\n'.repeat(n)}`)).toBe('accepted');
    expect(outcome(`x = a${' and b'.repeat(n)}${' < c'.repeat(n)}`)).toBe('accepted');
    expect(outcome(`x = {${'a: b, '.repeat(n)}}`)).toBe('accepted');
    expect(outcome('x = 1\n'.repeat(n))).toBe('accepted');
  });
});
