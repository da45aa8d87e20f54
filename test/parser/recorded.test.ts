import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ParseOptions, parse, SyntaxFailure } from '../../src/parser/index.ts';
import { dump } from './dump.ts';

type Answer = string | [type: string, message: string, line: number | null, offset: number | null, text: string | null];
type Case = [source: string, how: 'exec' | 'eval' | 'single' | 'unicode' | 'file', answer: Answer];

const cases: Case[] = readFileSync(new URL('recorded.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

function optionsFor(how: Case[1]): ParseOptions {
  if (how === 'file') return { filename: 'source.py', mode: 'exec', origin: 'file' };
  if (how === 'unicode') return { filename: '<string>', mode: 'exec', origin: 'unicode' };
  return { filename: '<string>', mode: how };
}

function answer(source: string, how: Case[1]): Answer {
  try {
    const { tree } = parse(source, optionsFor(how));
    // A file was run, not dumped.
    return how === 'file' ? 'null' : dump(tree);
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return [error.type, error.message, error.line, error.offset, error.text];
  }
}

describe.each(['exec', 'eval', 'single', 'unicode', 'file'] as const)('CPython 2.7.18, %s', (how) => {
  test.each(cases.filter((one) => one[1] === how).map(([source, , expected]) => ({ source, expected })))(
    '$source',
    ({ source, expected }) => {
      expect(answer(source, how)).toEqual(expected);
    },
  );
});
