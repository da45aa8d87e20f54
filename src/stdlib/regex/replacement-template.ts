import { simpleEscape } from './pattern-escape.ts';
import {
  asciiText,
  END,
  ESCAPED,
  isDigit,
  isName,
  isOctal,
  PatternSource,
  type PatternText,
  parseInteger,
  pushToken,
  reprOf,
} from './pattern-source.ts';
import { RegexError } from './regex-error.ts';
import type { StepBudget } from './step-budget.ts';
import { charAt, type Subject } from './subject.ts';

/** A piece of a replacement: the characters of literal text, or a group's number. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly characters: readonly number[] }
  | { readonly kind: 'group'; readonly group: number };

/**
 * Parse a replacement string (`sre_parse.parse_template`). Group numbers are not checked here: CPython finds out when a
 * match is filled in ('invalid group reference', 'unmatched group').
 *
 * @param groupIndex the pattern's named groups
 * @throws RegexError `error`, or `IndexError` for an unknown group name
 */
export function parseTemplate(
  text: PatternText,
  groupIndex: ReadonlyMap<string, number>,
  budget: StepBudget,
): TemplatePart[] {
  const source = new PatternSource(text, budget);
  const parts: TemplatePart[] = [];
  let literal: number[] = [];
  const group = (number: number) => {
    if (literal.length > 0) parts.push({ kind: 'literal', characters: literal });
    literal = [];
    parts.push({ kind: 'group', group: number });
  };
  for (;;) {
    const token = source.get();
    if (token === END) break;
    if (token < ESCAPED) {
      literal.push(token);
      continue;
    }
    const letter = token - ESCAPED;
    if (letter === 103) group(groupReference(source, groupIndex));
    else if (isDigit(letter)) {
      const digits = [letter];
      if (letter === 48) {
        while (isOctal(source.next) && digits.length < 3) digits.push(source.get());
        literal.push(octal(digits));
        continue;
      }
      if (isDigit(source.next)) {
        digits.push(source.get());
        if (isOctal(letter) && isOctal(digits[1]!) && isOctal(source.next)) {
          digits.push(source.get());
          literal.push(octal(digits));
          continue;
        }
      }
      group(digits.reduce((value, digit) => value * 10 + (digit - 48), 0));
    } else {
      const simple = simpleEscape(letter);
      if (simple >= 0) literal.push(simple);
      else pushToken(literal, token);
    }
  }
  if (literal.length > 0) parts.push({ kind: 'literal', characters: literal });
  return parts;
}

function octal(digits: readonly number[]): number {
  return digits.reduce((value, digit) => value * 8 + (digit - 48), 0) & 0xff;
}

/** The group of `\g<name>`, its `\g` taken. */
function groupReference(source: PatternSource, groupIndex: ReadonlyMap<string, number>): number {
  const name: number[] = [];
  if (source.match(60)) {
    for (;;) {
      const token = source.get();
      if (token === END) throw new RegexError('error', 'unterminated group name');
      if (token === 62) break;
      pushToken(name, token);
    }
  }
  if (name.length === 0) throw new RegexError('error', 'missing group name');
  const number = parseInteger(name);
  if (number !== null) {
    if (number < 0) throw new RegexError('error', 'negative group number');
    return number;
  }
  if (!isName(name)) throw new RegexError('error', 'bad character in group name');
  const group = groupIndex.get(asciiText(name));
  if (group === undefined) {
    throw new RegexError('IndexError', `unknown group name: ${reprOf(name, source.text.unicode)}`);
  }
  return group;
}

/** What fills one part of a replacement: literal characters, or a stretch of the subject. */
export type FilledPart = readonly number[] | { readonly start: number; readonly end: number };

/**
 * Fill a template in from a match (`sre_parse.expand_template`).
 *
 * @param spans the match's spans, as `MatchState.spans` gives them
 * @throws RegexError 'invalid group reference' or 'unmatched group'
 */
export function expandTemplate(parts: readonly TemplatePart[], spans: readonly number[]): FilledPart[] {
  return parts.map((part) => {
    if (part.kind === 'literal') return part.characters;
    const { group } = part;
    if (group * 2 >= spans.length) throw new RegexError('error', 'invalid group reference');
    const start = spans[group * 2]!;
    if (start < 0) throw new RegexError('error', 'unmatched group');
    return { start, end: spans[group * 2 + 1]! };
  });
}

/** The characters of `re.escape(text)`: a backslash before all but ASCII letters and digits, NUL as `\000`. */
export function escapePattern(text: Subject): number[] {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = charAt(text, i);
    if (c === 0) out.push(92, 48, 48, 48);
    else if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)) out.push(c);
    else out.push(92, c);
  }
  return out;
}
