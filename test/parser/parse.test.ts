import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParseOptions, parse, parseInteractiveInput, SyntaxFailure } from '../../src/parser/index.ts';
import { dump } from './dump.ts';

function parsed(source: string, options: Partial<ParseOptions> = {}) {
  return parse(source, { filename: 'source.py', mode: 'exec', ...options });
}

function failure(action: () => unknown): SyntaxFailure {
  try {
    action();
  } catch (error) {
    if (error instanceof SyntaxFailure) return error;
    throw error;
  }
  throw new Error('no failure');
}

describe('options', () => {
  test('inherited future features change the grammar', () => {
    expect(() => parsed('print(a, file=b)', { futureFlags: { printFunction: true } })).not.toThrow();
    expect(() => parsed('print(a, file=b)')).toThrow();
    const { tree, flags } = parsed('"a"', { futureFlags: { unicodeLiterals: true, division: true } });
    expect(dump(tree)).toContain('unicode 61');
    expect(flags).toMatchObject({ unicodeLiterals: true, division: true, printFunction: false });
  });

  test('future statements are reported', () => {
    const { flags } = parsed('"a"\nfrom __future__ import print_function, unicode_literals, with_statement\n');
    expect(flags).toMatchObject({ printFunction: true, unicodeLiterals: true, withStatement: true });
  });

  test('encodings beyond the built-in ones come from the host', () => {
    const decodeSource = (bytes: string, encoding: string) =>
      encoding === 'rot13' ? bytes.replace(/[a-z]/g, turn) : undefined;
    const encodeSource = (text: string) => text.replace(/[a-z]/g, turn);
    const turn = (c: string) => String.fromCharCode(((c.charCodeAt(0) - 97 + 13) % 26) + 97);
    const { tree, encoding } = parsed('#coding: rot13\nkl\n', { decodeSource, encodeSource });
    expect(dump(tree)).toBe('Module([Expr@2:0(Name@2:0(xy,Load))])');
    expect(encoding).toBe('rot13');
    expect(failure(() => parsed('#coding: rot14\nkl\n', { decodeSource })).message).toBe('unknown encoding: rot14');
  });

  test('names of characters come from the host', () => {
    const unicodeName = (name: string) => (name === 'SNOWMAN' ? 0x2603 : undefined);
    expect(dump(parsed("u'\\N{SNOWMAN}!'", { unicodeName }).tree)).toContain('unicode 2603 21');
  });

  test('a host may parse while it answers', () => {
    const unicodeName = () => (parsed('x = 65').tree.body.constructor === Array ? 65 : undefined);
    expect(dump(parsed("f(u'\\N{A}', b)", { unicodeName }).tree)).toContain('Call@1:0(Name@1:0(f,Load),[Str');
  });

  test('mixed tabs and spaces', () => {
    const source = 'if a:\n        b\n\tc\n';
    expect(parsed(source).inconsistentTabs).toBe(true);
    const error = failure(() => parsed(source, { tabCheck: 'error' }));
    expect([error.type, error.message, error.line]).toEqual([
      'TabError',
      'inconsistent use of tabs and spaces in indentation',
      3,
    ]);
    expect(parsed('if a:\n\tb\n\tc\n').inconsistentTabs).toBe(false);
  });

  test('blocks may be left open', () => {
    const options = { mode: 'single', dontImplyDedent: true } as const;
    expect(() => parsed('if a:\n  b', { mode: 'single' })).not.toThrow();
    expect(() => parsed('if a:\n  b', options)).toThrow();
    expect(() => parsed('if a:\n  b\n', options)).not.toThrow();
  });
});

describe('what is typed at a prompt', () => {
  function state(source: string): string {
    try {
      return parseInteractiveInput(source, { filename: '<input>' }).isComplete ? 'complete' : 'unfinished';
    } catch (error) {
      if (error instanceof SyntaxFailure) return error.message;
      throw error;
    }
  }

  test.each([
    ['', 'complete'],
    ['# c', 'complete'],
    ['x', 'complete'],
    ['x = (', 'unfinished'],
    ['x = (1,\n', 'unfinished'],
    ['if 1:', 'unfinished'],
    ['if 1:\n  x', 'unfinished'],
    ['if 1:\n  x\n', 'complete'],
    ['if 1: x', 'unfinished'],
    ['if 1: x\n', 'complete'],
    ["'''", 'unfinished'],
    ["'''a\n", 'unfinished'],
    ['@f', 'unfinished'],
    ['@f\ndef g():', 'unfinished'],
    ['try:\n  x', 'unfinished'],
    ['a\\', 'unfinished'],
    ['x y', 'invalid syntax'],
    ["'a", 'EOL while scanning string literal'],
    ['if 1:\nx', 'expected an indented block'],
    ['del ()', "can't delete ()"],
    ['  x', 'unexpected indent'],
  ])('%j is %s', (source, expected) => {
    expect(state(source)).toBe(expected);
  });
});

describe('laws', () => {
  const fragment = fc.constantFrom(
    ...'( ) [ ] { } : , . ; = == + - * ** / < > ` @ \\ if else for in not and or is lambda yield print None x y 1 0x 1e'.split(
      ' ',
    ),
    ...[
      "'a'",
      '"',
      "'''",
      'u',
      'def f',
      'class',
      'import',
      'from',
      'as',
      'with',
      '\n',
      '\n  ',
      '\n    ',
      '\t',
      ' ',
      '#',
      '\xe9',
    ],
  );

  test('any text parses or fails with a SyntaxFailure, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), fc.constantFrom('exec', 'eval', 'single'), (parts, mode) => {
        const source = parts.join(' ');
        const outcome = () => {
          try {
            return dump(parsed(source, { mode }).tree);
          } catch (error) {
            if (error instanceof SyntaxFailure) return JSON.stringify(error);
            throw error;
          }
        };
        expect(outcome()).toBe(outcome());
      }),
      { numRuns: 500 },
    );
  });

  test('whole numbers keep their value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 100n }), fc.constantFrom('', '0x', '0o', '0b'), (value, prefix) => {
        const base = { '': 10, '0x': 16, '0o': 8, '0b': 2 }[prefix]!;
        const type = value < 2n ** 63n ? 'int' : 'long';
        expect(dump(parsed(prefix + value.toString(base)).tree)).toContain(`(${type} ${value})`);
      }),
    );
  });

  test('a quoted string keeps its characters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 })), (bytes) => {
        const escaped = bytes.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
        const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
        expect(dump(parsed(`'${escaped}'`).tree)).toContain(`(str ${hex})`);
      }),
    );
  });
});
