/** `sub` and `subn` (`pattern_subx` of CPython 2.7). */
import { reserveConcatenation } from '../../runtime/budget/text-budget.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { MatchState, SubstitutionCursor } from '../regex/index.ts';
import { PyMatch, type PyPattern } from './objects.ts';
import { sliceOf, subjectOf } from './subject-value.ts';
import { fillTemplate, isLiteral, joinPieces, type Template, templateOf } from './template.ts';

export interface Substitution {
  readonly result: Value;
  readonly count: number;
}

/**
 * Replaces the matches of a pattern.
 *
 * @param replacement a string, a template where it has backslashes, or a function of the match
 * @param most how many to replace; 0 for all
 */
export function substitute(pattern: PyPattern, replacement: Value, string: Value, most: number): Substitution {
  const isFunction = isCallable(replacement);
  let fixed: Value | undefined;
  let template: Template | null = null;
  if (!isFunction) {
    if (isLiteral(replacement)) fixed = replacement;
    else {
      template = templateOf(pattern, replacement);
      if (template.parts.length <= 1 && template.parts[0]?.kind !== 'group') fixed = template.literals[0] ?? '';
    }
  }
  const subject = subjectOf(string);
  const state = new MatchState(pattern.program, subject, 0, subject.length, pattern.budget);
  const cursor = new SubstitutionCursor(state, most);
  if (typeof string === 'string') {
    if (typeof fixed === 'string') return replaceAll(string, fixed, state, cursor);
    if (typeof template?.source === 'string') return fillAll(string, template, pattern, state, cursor);
  }
  const pieces: Value[] = [];
  while (cursor.next()) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (cursor.from < state.start) pieces.push(sliceOf(string, cursor.from, state.start));
    let piece: Value;
    if (fixed !== undefined) piece = fixed;
    else if (template !== null) piece = fillTemplate(template, string, state.spans(pattern.groups));
    else {
      const match = new PyMatch(pattern, string, state.spans(pattern.groups), 0, state.end, state.lastIndex);
      piece = call1(replacement, match);
    }
    if (piece !== null) pieces.push(piece);
  }
  if (cursor.from < subject.length) pieces.push(sliceOf(string, cursor.from, subject.length));
  return { result: joinPieces(string, pieces), count: cursor.count };
}

/** The same where a str is replaced in a str. */
function replaceAll(string: string, fixed: string, state: MatchState, cursor: SubstitutionCursor): Substitution {
  let result = '';
  while (cursor.next()) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    reserveConcatenation(result.length, fixed.length + state.start - cursor.from);
    result += string.slice(cursor.from, state.start);
    result += fixed;
  }
  return { result: cursor.count === 0 ? string : result + string.slice(cursor.from), count: cursor.count };
}

/** The same where a str template is filled in from a str. */
function fillAll(
  string: string,
  template: Template,
  pattern: PyPattern,
  state: MatchState,
  cursor: SubstitutionCursor,
): Substitution {
  let result = '';
  while (cursor.next()) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const filled = fillTemplate(template, string, state.spans(pattern.groups)) as string;
    reserveConcatenation(result.length, filled.length + state.start - cursor.from);
    result += string.slice(cursor.from, state.start);
    result += filled;
  }
  return { result: cursor.count === 0 ? string : result + string.slice(cursor.from), count: cursor.count };
}
