import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan, scanNumber, type Token } from '../../src/lexer/index.ts';

function show(source: string, options = {}): string {
  const { tokens, error } = scan(source, options);
  const words = tokens.map((token) => (token.image.trim() === '' ? token.tokenType.name : token.image));
  return `${words.join(' ')}${error === null ? '' : ` (${error.message})`}`;
}

describe('tokens', () => {
  test.each([
    ['', 'EndMarker'],
    ['x\n', 'x Newline Newline EndMarker'],
    ['x', 'x Newline EndMarker'],
    ['# c\n\n  # d\n', 'EndMarker'],
    ['if a:\n  b\nc\n', 'if a : Newline Indent b Newline Dedent c Newline Newline EndMarker'],
    ['if a:\n  b\n', 'if a : Newline Indent b Newline Dedent Newline EndMarker'],
    ['if a:\n  b', 'if a : Newline Indent b Newline Dedent Newline EndMarker'],
    ['(a,\n  b # c\n\n)\n', '( a , b ) Newline Newline EndMarker'],
    ['a \\\n  b\n', 'a b Newline Newline EndMarker'],
    ['a<>b!=c<<=d**=e//=f>>g', 'a <> b != c <<= d **= e //= f >> g Newline EndMarker'],
    ["ur'a' Br'' b r\"b\" bu'c'", "ur'a' Br'' b r\"b\" bu 'c' Newline EndMarker"],
    ['a...b.5.c', 'a . . . b .5 . c Newline EndMarker'],
    ['a $ b', 'a ErrorToken'],
    ['a ! b', 'a ErrorToken'],
    ['a 08', 'a ErrorToken (invalid token)'],
    ['a \\ b', 'a ErrorToken (unexpected character after line continuation character)'],
    ["'a", 'ErrorToken (EOL while scanning string literal)'],
    ["'''a\n", 'ErrorToken (EOF while scanning triple-quoted string literal)'],
    [
      'if a:\n   b\n  c',
      'if a : Newline Indent b Newline ErrorToken (unindent does not match any outer indentation level)',
    ],
  ])('of %j', (source, expected) => {
    expect(show(source)).toBe(expected);
  });

  test('a string over several lines has the place of its end, in column -1', () => {
    const { tokens } = scan('x = """a\nb""" + y\n');
    expect(tokens.slice(2, 5).map(({ line, column }) => [line, column])).toEqual([
      [2, -1],
      [2, 5],
      [2, 7],
    ]);
  });

  test('print is a keyword unless told otherwise', () => {
    expect(scan('print').tokens[0]!.tokenType.name).toBe('Print');
    expect(scan('print', { printFunction: true }).tokens[0]!.tokenType.name).toBe('Name');
  });

  test('a tab reaches the next multiple of eight, or of what a comment says', () => {
    expect(show('if a:\n\tb\n        c\n')).toBe('if a : Newline Indent b Newline c Newline Dedent Newline EndMarker');
    expect(show('# vi:ts=4:\nif a:\n\tb\n    c\n')).toBe(
      'if a : Newline Indent b Newline c Newline Dedent Newline EndMarker',
    );
    expect(show('if a:\n  b\n\x0c  c\n')).toBe('if a : Newline Indent b Newline c Newline Dedent Newline EndMarker');
  });

  test('equal names are one string', () => {
    const { tokens } = scan('name = name');
    expect(tokens[0]!.image).toBe(tokens[2]!.image);
  });
});

describe('numbers', () => {
  test.each([
    ['0', 1],
    ['0777L+', 5],
    ['0x1fLg', 5],
    ['0b102', 4],
    ['0o178', 4],
    ['1.e5j', 5],
    ['1..2', 2],
    ['.5e-3x', 5],
    ['1else', 1],
    ['1e5else', 3],
    ['09.5', 4],
    ['091else', 3],
    ['12lL', 3],
    ['0x', ~2],
    ['0b2', ~2],
    ['09', ~2],
    ['1e+', ~3],
    ['08L', ~2],
  ])('%s ends at %i', (source, end) => {
    expect(scanNumber(source, 0)).toBe(end);
  });
});

describe('laws', () => {
  const source = fc
    .array(
      fc.constantFrom('a', ' ', '\n', '\n  ', '(', ')', '"', "'", '\\', '#', '1', '.', '=', '\t', ':', 'if', '\x0c'),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('tokens stand in order, each image is its piece of the source, and only blanks, comments and joins lie between', () => {
    fc.assert(
      fc.property(source, (text) => {
        let end = 0;
        for (const token of scan(text).tokens as Token[]) {
          if (token.tokenType.name === 'ErrorToken') return;
          expect(token.startOffset).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.startOffset).replaceAll('\x0c', ' ')).toMatch(/^(?:\s|#[^\n]*|\\\n)*$/);
          expect(text.slice(token.startOffset, token.endOffset)).toBe(token.image);
          end = token.endOffset;
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  test('every INDENT has its DEDENT', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { tokens } = scan(text);
        if (tokens[tokens.length - 1]!.tokenType.name === 'ErrorToken') return;
        const count = (name: string) => tokens.filter((token) => token.tokenType.name === name).length;
        expect(count('Indent')).toBe(count('Dedent'));
      }),
    );
  });
});
