import { readFileSync } from 'node:fs';
import {
  type CharacterClasses,
  type CompiledPattern,
  latin1Classes,
  type MatchState,
  type Subject,
} from '../../src/stdlib/regex/index.ts';

/** Groups' spans of a match, flat, then lastindex (−1 for None); null where there is no match. */
export type FlatMatch = number[] | null;

/** What CPython 2.7.18 answered. */
export interface RecordedFacts {
  patterns: [
    pattern: string,
    unicode: number,
    flags: number,
    code: string,
    groups: number,
    subject: string,
    pos: number,
    end: number,
    match: FlatMatch,
    search: FlatMatch,
    finditer: FlatMatch[],
    split: (string | null)[],
    template: string,
    count: number,
    subn: [string, number] | [string, string, 'E'],
  ][];
  errors: [pattern: string, unicode: number, flags: number, kind: string, message: string][];
  dumps: [pattern: string, flags: number, printed: string][];
  templates: [template: string, unicode: number, groups: [number, number][] | null, ...rest: unknown[]][];
  badCode: [groups: number, code: string][];
}

export const facts = JSON.parse(
  readFileSync(new URL('./recorded-facts.json', import.meta.url), 'utf8'),
) as RecordedFacts;

/** The host's unicode database: for the characters that the facts use it agrees with Python's. */
export const hostClasses: CharacterClasses = {
  isDigit: (c) => /^\p{Nd}$/u.test(String.fromCodePoint(c)),
  isSpace: (c) => (c < 256 ? latin1Classes.isSpace(c) : /^\s$/u.test(String.fromCodePoint(c)) && c !== 0xfeff),
  isAlnum: (c) => /^[\p{L}\p{N}]$/u.test(String.fromCodePoint(c)),
  isLinebreak: (c) => (c < 256 ? latin1Classes.isLinebreak(c) : c === 0x2028 || c === 0x2029),
  lower: (c) => String.fromCodePoint(c).toLowerCase().codePointAt(0)!,
};

/** A subject of the text's code points. */
export function subjectOf(text: string): Subject {
  const points = Array.from(text, (c) => c.codePointAt(0)!);
  return points.length === text.length ? text : Int32Array.from(points);
}

export function slice(subject: Subject, start: number, end: number): string {
  if (typeof subject === 'string') return subject.slice(start, Math.max(start, end));
  return String.fromCodePoint(...subject.slice(start, Math.max(start, end)));
}

export function flat(pattern: CompiledPattern, state: MatchState, matched: boolean): FlatMatch {
  return matched ? [...state.spans(pattern.groups), state.lastIndex] : null;
}
