import { controlEscape } from '../../lexer/index.ts';
import * as op from './opcodes.ts';
import { ESCAPED, hexValue, isDigit, isOctal, type PatternSource, reprOf } from './pattern-source.ts';
import type { PatternNode, SetItem } from './pattern-tree.ts';
import { RegexError } from './regex-error.ts';

const BACKSLASH = 92;

/** The character that a letter behind a backslash stands for, −1 when it has no such meaning. */
export function simpleEscape(letter: number): number {
  return letter === BACKSLASH ? BACKSLASH : controlEscape(letter);
}

function categoryOf(letter: number): number {
  switch (letter) {
    case 100:
      return op.CATEGORY_DIGIT;
    case 68:
      return op.CATEGORY_NOT_DIGIT;
    case 115:
      return op.CATEGORY_SPACE;
    case 83:
      return op.CATEGORY_NOT_SPACE;
    case 119:
      return op.CATEGORY_WORD;
    case 87:
      return op.CATEGORY_NOT_WORD;
    default:
      return -1;
  }
}

function positionOf(letter: number): number {
  switch (letter) {
    case 65:
      return op.AT_BEGINNING_STRING;
    case 98:
      return op.AT_BOUNDARY;
    case 66:
      return op.AT_NON_BOUNDARY;
    case 90:
      return op.AT_END_STRING;
    default:
      return -1;
  }
}

function bogus(source: PatternSource, sequence: readonly number[]): never {
  throw new RegexError('error', `bogus escape: ${reprOf(sequence, source.text.unicode)}`);
}

/** Value of the digits of `sequence` from index 1, base 8, as a byte. */
function octal(sequence: readonly number[]): number {
  let value = 0;
  for (let i = 1; i < sequence.length; i++) value = value * 8 + (sequence[i]! - 48);
  return value & 0xff;
}

/**
 * The member of a set that an escape stands for (`_class_escape`).
 * @param token the escape, already taken from the source; its digits are taken from there
 */
export function setEscape(source: PatternSource, token: number): SetItem {
  const letter = token - ESCAPED;
  const simple = simpleEscape(letter);
  if (simple >= 0) return { op: 'literal', value: simple };
  const category = categoryOf(letter);
  if (category >= 0) return { op: 'category', category };
  const sequence = [92, letter];
  if (letter === 120) {
    while (hexValue(source.next) >= 0 && sequence.length < 4) sequence.push(source.get());
    // CPython's message has the digits without their x
    if (sequence.length !== 4) bogus(source, [92, ...sequence.slice(2)]);
    return { op: 'literal', value: hexValue(sequence[2]!) * 16 + hexValue(sequence[3]!) };
  }
  if (isOctal(letter)) {
    while (isOctal(source.next) && sequence.length < 4) sequence.push(source.get());
    return { op: 'literal', value: octal(sequence) };
  }
  if (isDigit(letter)) bogus(source, sequence);
  return { op: 'literal', value: letter };
}

/** What an escape outside of sets needs to know about the groups so far. */
export interface GroupScope {
  /** How many groups have been opened, the whole match included. */
  readonly groupCount: number;
  isOpen(group: number): boolean;
  /** Called for each reference to a group. */
  noteReference(): void;
}

/** The item that an escape outside of sets stands for (`_escape`). */
export function itemEscape(source: PatternSource, token: number, groups: GroupScope): PatternNode {
  const letter = token - ESCAPED;
  const at = positionOf(letter);
  if (at >= 0) return { op: 'at', at };
  const category = categoryOf(letter);
  if (category >= 0) return { op: 'in', items: [{ op: 'category', category }] };
  const simple = simpleEscape(letter);
  if (simple >= 0) return { op: 'literal', value: simple };
  const sequence = [92, letter];
  if (letter === 120) {
    while (hexValue(source.next) >= 0 && sequence.length < 4) sequence.push(source.get());
    if (sequence.length !== 4) bogus(source, sequence);
    return { op: 'literal', value: hexValue(sequence[2]!) * 16 + hexValue(sequence[3]!) };
  }
  if (letter === 48) {
    while (isOctal(source.next) && sequence.length < 4) sequence.push(source.get());
    return { op: 'literal', value: octal(sequence) };
  }
  if (isDigit(letter)) {
    if (isDigit(source.next)) {
      sequence.push(source.get());
      if (isOctal(letter) && isOctal(sequence[2]!) && isOctal(source.next)) {
        sequence.push(source.get());
        return { op: 'literal', value: octal(sequence) };
      }
    }
    let group = 0;
    for (let i = 1; i < sequence.length; i++) group = group * 10 + (sequence[i]! - 48);
    if (group >= groups.groupCount) bogus(source, sequence);
    if (groups.isOpen(group)) throw new RegexError('error', 'cannot refer to open group');
    groups.noteReference();
    return { op: 'groupref', group };
  }
  return { op: 'literal', value: letter };
}
