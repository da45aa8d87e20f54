/** `sub` and `subn` (`pattern_subx` of CPython 2.7). */
import { reserveText } from '../../runtime/budget/text-budget.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { MatchState, type Subject, SubstitutionCursor } from '../regex/index.ts';
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
  return { result: join(string, subject, pieces), count: cursor.count };
}

function join(string: Value, subject: Subject, pieces: Value[]): Value {
  if (typeof string !== 'string') return joinPieces(string, pieces);
  let size = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (typeof piece !== 'string') return joinPieces(string, pieces);
    size += piece.length;
  }
  if (size > subject.length) reserveText(size);
  return pieces.join('');
}
